namespace DiagnosticEngine.Items;

/// <summary>A step of the help ladder.</summary>
public sealed record HelpStep
{
    /// <summary>Name of the step.</summary>
    public required string Id { get; init; }

    /// <summary>What the adult says.</summary>
    public required LocalizedTemplate Text { get; init; }

    /// <summary>What a right response is then worth, 0 to 1.</summary>
    public required double Credit { get; init; }
}
