namespace DiagnosticEngine.Progress;

/// <summary>How a strand's level changed between two assessments.</summary>
public sealed record StrandProgress
{
    /// <summary>Id of the strand.</summary>
    public required string StrandId { get; init; }

    /// <summary>Level before, in school years.</summary>
    public required double Before { get; init; }

    /// <summary>Level after, in school years.</summary>
    public required double After { get; init; }

    /// <summary>After minus before.</summary>
    public double Gain => After - Before;

    /// <summary>Whether the gain is too small to say anything: within the resolution, or the bands overlap.</summary>
    public required bool IsTooSmallToSay { get; init; }
}
