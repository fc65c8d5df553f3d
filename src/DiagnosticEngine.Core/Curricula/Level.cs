namespace DiagnosticEngine.Curricula;

/// <summary>A step of the scale; level n is the content of school year n.</summary>
public sealed record Level
{
    /// <summary>Position on the scale, in school years.</summary>
    public required int Number { get; init; }

    /// <summary>Name for people.</summary>
    public required string Label { get; init; }
}
