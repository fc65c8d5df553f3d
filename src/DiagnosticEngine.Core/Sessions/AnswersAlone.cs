using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Sessions;

/// <summary>What the answers alone make one believe, without what was told. Computed only when somebody looks.</summary>
internal sealed class AnswersAlone(IKnowledgeEstimator estimator)
{
    private readonly Queue<Evidence> _waiting = [];
    private KnowledgeState _state = estimator.Prior;

    public KnowledgeState State
    {
        get
        {
            while (_waiting.TryDequeue(out Evidence? evidence))
            {
                _state = estimator.Update(_state, evidence);
            }

            return _state;
        }
    }

    public void Add(Evidence evidence) => _waiting.Enqueue(evidence);
}
