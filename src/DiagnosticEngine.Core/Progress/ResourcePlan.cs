namespace DiagnosticEngine.Progress;

/// <summary>What an intervention needs, as the school answers it; null where it has not been answered.</summary>
public sealed record ResourcePlan
{
    /// <summary>Who teaches: specialist teacher, higher-level teaching assistant, teaching assistant with training.</summary>
    public string? Staff { get; init; }

    /// <summary>Who covers for them.</summary>
    public string? Cover { get; init; }

    /// <summary>When: in the lesson, in assembly, after school, on the same day.</summary>
    public string? Slot { get; init; }

    /// <summary>Where.</summary>
    public string? Room { get; init; }

    /// <summary>Devices and network.</summary>
    public string? Devices { get; init; }

    /// <summary>Cost for one pupil, in pence.</summary>
    public int? CostPerPupilPence { get; init; }
}
