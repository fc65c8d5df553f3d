using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Sessions;

/// <summary>An answer with the question that it was given to.</summary>
public sealed record RecordedResponse
{
    /// <summary>Id of the item.</summary>
    public required string ItemId { get; init; }

    /// <summary>Its revision.</summary>
    public required int Revision { get; init; }

    /// <summary>Key of the variant.</summary>
    public required string Variant { get; init; }

    /// <summary>The answer.</summary>
    public required Response Response { get; init; }
}
