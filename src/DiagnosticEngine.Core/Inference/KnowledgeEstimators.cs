namespace DiagnosticEngine.Inference;

/// <summary>Chooses an estimator for a model.</summary>
public static class KnowledgeEstimators
{
    /// <summary>Table entries that the exact estimator works through in about the time that the scalable one takes.</summary>
    private const long MostExactEntries = 150_000;

    /// <summary>The exact estimator where it is cheap (single strands, small maps, flat banks), else the scalable one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public static IKnowledgeEstimator For(KnowledgeModel model) =>
        ExactEstimator.TableEntries(model) is <= MostExactEntries ? new ExactEstimator(model) : new ScalableEstimator(model);
}
