using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Simulation;

/// <summary>A selector under a policy.</summary>
internal sealed record StudyArm(string Selector, string Policy)
{
    /// <summary>Reads "selector" or "selector+policy".</summary>
    public static StudyArm Parse(string text, SessionOptions defaults)
    {
        int plus = text.IndexOf('+', StringComparison.Ordinal);
        return plus < 0 ? new(text, defaults.Policy) : new(text[..plus], text[(plus + 1)..]);
    }
}
