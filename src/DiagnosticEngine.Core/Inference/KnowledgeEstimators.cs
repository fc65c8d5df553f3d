namespace DiagnosticEngine.Inference;

/// <summary>Picks the estimator for a model.</summary>
/// <remarks>Safe to call from several threads.</remarks>
public static class KnowledgeEstimators
{
    /// <summary>Tables of this size are passed over in about a millisecond.</summary>
    private const long MostExactEntries = 50_000;

    /// <summary>The exact estimator for a model that it is quick with, else the scalable one; the estimator's name says which.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public static IKnowledgeEstimator For(KnowledgeModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return ExactEstimator.TableEntries(model) is <= MostExactEntries ? new ExactEstimator(model) : new ScalableEstimator(model);
    }
}
