using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Answers;

/// <summary>A time that was read, or why it cannot be read.</summary>
internal sealed record TimeReading
{
    /// <summary>A time that no clock shows, or a duration with too many minutes after its hours.</summary>
    public static TimeReading Impossible { get; } = new();

    /// <summary>Minutes; null for an impossible time and for one that cannot be read.</summary>
    public Rational? Minutes { get; init; }

    /// <summary>What to tell whoever answered; empty where it can be read.</summary>
    public string Problem { get; init; } = "";

    public static TimeReading Unreadable(string problem) => new() { Problem = problem };
}
