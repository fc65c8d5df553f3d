using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Sessions;

/// <summary>What the answers alone make one believe, without what was told. Computed only when somebody looks.</summary>
internal sealed class AnswersAlone(IKnowledgeEstimator estimator)
{
    private readonly List<Evidence> _waiting = [];
    private KnowledgeState _state = estimator.Prior;

    public KnowledgeState State
    {
        get
        {
            _state = estimator.UpdateAll(_state, [.. _waiting]);
            _waiting.Clear();
            return _state;
        }
    }

    public void Add(Evidence evidence) => _waiting.Add(evidence);
}
