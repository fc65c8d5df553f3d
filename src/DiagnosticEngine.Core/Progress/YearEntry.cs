namespace DiagnosticEngine.Progress;

/// <summary>The year group and class of a pupil in one school year.</summary>
public sealed record YearEntry
{
    /// <summary>First day of the school year.</summary>
    public required DateOnly Began { get; init; }

    /// <summary>Year group, 1 to 13.</summary>
    public required int YearGroup { get; init; }

    /// <summary>Id of the class; null where it does not matter.</summary>
    public string? ClassId { get; init; }
}
