namespace DiagnosticEngine.Simulation;

/// <summary>The words in which simulated pupils answer; only the simulation's own scorer reads them.</summary>
internal static class SimulatedAnswer
{
    public const string Right = "right";
    public const string Wrong = "wrong";
    public const string RulePrefix = "rule:";
}
