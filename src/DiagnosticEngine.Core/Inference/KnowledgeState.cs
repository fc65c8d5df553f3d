using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Inference;

/// <summary>What is believed about a pupil at one moment: for every node the probability that it is secured.</summary>
/// <remarks>Immutable and safe to share between threads. Made by an <see cref="IKnowledgeEstimator"/>.</remarks>
public sealed class KnowledgeState
{
    private readonly double[] _probabilities;
    private readonly Lazy<KnowledgeSample>? _sample;

    /// <summary>Makes a state.</summary>
    /// <param name="model">The model.</param>
    /// <param name="probabilities">One for each node, 0 to 1.</param>
    /// <param name="evidence">All that has been observed, in order.</param>
    /// <param name="memory">Whatever the estimator wants to find again; may be null.</param>
    /// <param name="sample">States drawn from what is believed, made when first asked for; null where the estimator has none.</param>
    /// <exception cref="ArgumentException">There are not as many probabilities as nodes, or one is outside 0 to 1.</exception>
    public KnowledgeState(KnowledgeModel model, IEnumerable<double> probabilities, IReadOnlyList<Evidence> evidence, object? memory = null, Lazy<KnowledgeSample>? sample = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(probabilities);
        ArgumentNullException.ThrowIfNull(evidence);
        Model = model;
        Evidence = evidence;
        Memory = memory;
        _sample = sample;
        _probabilities = [.. probabilities];
        if (_probabilities.Length != model.Nodes.Count || _probabilities.Any(p => p is not (>= 0 and <= 1)))
        {
            throw new ArgumentException("A state needs one probability from 0 to 1 for each node.", nameof(probabilities));
        }
    }

    /// <summary>The model.</summary>
    public KnowledgeModel Model { get; }

    /// <summary>All that has been observed, in order.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>The probabilities, in the order of the model's nodes.</summary>
    public IReadOnlyList<double> Probabilities => _probabilities;

    /// <summary>States of knowledge drawn from what is believed, or null where the estimator draws none: how beliefs hang together.</summary>
    public KnowledgeSample? Sample => _sample?.Value;

    /// <summary>What would be believed after an observation, estimated from <see cref="Sample"/>: for looking ahead, in a tenth of the time of an update.</summary>
    /// <returns>The state, with a sample of its own; null where there is no sample.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is null.</exception>
    /// <exception cref="InvalidOperationException">No state of the sample allows the observation.</exception>
    public KnowledgeState? Suppose(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return Sample is { } sample ? SupposedState.Of(this, sample, evidence) : null;
    }

    /// <summary>Whatever the estimator wants to find again.</summary>
    internal object? Memory { get; }

    /// <summary>The probability that a node is secured.</summary>
    public double this[int node] => _probabilities[node];

    /// <summary>The probability that a skill is secured in a representation.</summary>
    /// <exception cref="KeyNotFoundException">The model has no such node.</exception>
    public Probability MasteryOf(NodeId node) => new(_probabilities[Model.IndexOf(node)]);
}
