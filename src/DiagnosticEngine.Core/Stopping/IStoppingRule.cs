namespace DiagnosticEngine.Stopping;

/// <summary>Decides whether an assessment is over. Implementations are pure and safe to share between threads.</summary>
public interface IStoppingRule
{
    /// <summary>The decision to stop; null to go on.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    StoppingDecision? Check(StoppingContext context);
}
