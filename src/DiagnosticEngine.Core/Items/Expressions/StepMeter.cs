namespace DiagnosticEngine.Items.Expressions;

/// <summary>Adds up the work of many evaluations.</summary>
internal sealed class StepMeter
{
    /// <summary>Steps so far.</summary>
    public long Steps { get; private set; }

    public void Add(long steps) => Steps += steps;
}
