namespace DiagnosticEngine.Inference;

/// <summary>Turns evidence into probabilities. Implementations are deterministic and safe to share between threads.</summary>
public interface IKnowledgeEstimator
{
    /// <summary>A short name for explanations, such as "exact".</summary>
    string Name { get; }

    /// <summary>The model that it computes with.</summary>
    KnowledgeModel Model { get; }

    /// <summary>What is believed before anything is asked.</summary>
    KnowledgeState Prior { get; }

    /// <summary>What is believed after one more observation.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The state belongs to another estimator, or the evidence to another model.</exception>
    KnowledgeState Update(KnowledgeState state, Evidence evidence);

    /// <summary>What is believed after several more observations: the same as one update after another, in one go where an estimator can.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The state belongs to another estimator, or some evidence to another model.</exception>
    KnowledgeState UpdateAll(KnowledgeState state, IReadOnlyList<Evidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(evidence);
        return evidence.Aggregate(state, Update);
    }
}
