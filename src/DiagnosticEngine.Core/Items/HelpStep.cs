namespace DiagnosticEngine.Items;

/// <summary>A step of the help ladder.</summary>
public sealed record HelpStep
{
    /// <summary>Name of the step.</summary>
    public required string Id { get; init; }

    /// <summary>How much help it is, 1 to 5 (<see cref="HelpLevel"/>); null for its place in the ladder.</summary>
    public int? Level { get; init; }

    /// <summary>What the adult says.</summary>
    public required LocalizedTemplate Text { get; init; }

    /// <summary>What a right response is then worth, 0 to 1.</summary>
    public required double Credit { get; init; }
}
