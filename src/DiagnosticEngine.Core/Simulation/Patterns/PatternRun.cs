namespace DiagnosticEngine.Simulation.Patterns;

/// <summary>One simulated pupil's questions: after each, what was believed.</summary>
internal sealed class PatternRun(int questions)
{
    public bool[] IsFirst { get; } = new bool[questions + 1];

    public double[] Found { get; } = new double[questions + 1];

    public bool[] WronglyClaimed { get; } = new bool[questions + 1];
}
