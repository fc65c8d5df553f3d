namespace DiagnosticEngine.Items;

/// <summary>A line of the checklist.</summary>
public sealed record Observation
{
    /// <summary>Name in the verdicts' conditions.</summary>
    public required string Id { get; init; }

    /// <summary>What sort of entry it takes.</summary>
    public required ObservationType Type { get; init; }

    /// <summary>What to look for.</summary>
    public required LocalizedTemplate Text { get; init; }

    /// <summary>The options, for <see cref="ObservationType.OneOf"/>.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>Whether it may be left out. <value>Default false.</value></summary>
    public bool IsOptional { get; init; }
}
