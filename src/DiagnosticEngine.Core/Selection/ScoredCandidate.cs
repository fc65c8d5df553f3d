namespace DiagnosticEngine.Selection;

/// <summary>An item that could have been asked, with its score.</summary>
public sealed record ScoredCandidate
{
    /// <summary>Id of the item.</summary>
    public required string ItemId { get; init; }

    /// <summary>The selector's score; larger is better.</summary>
    public required double Score { get; init; }
}
