using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Sessions;

/// <summary>What a session was told from outside, and what that changed.</summary>
internal sealed class ToldBook(IKnowledgeEstimator estimator)
{
    private readonly List<ToldEvidence> _all = [];

    public IReadOnlyList<ToldEvidence> All => _all;

    public bool Has(string id) => _all.Exists(t => string.Equals(t.Evidence.Id, id, StringComparison.Ordinal));

    /// <summary>Takes it down; gives what is believed then.</summary>
    public KnowledgeState Take(ExternalEvidence evidence, int afterStep, bool wasDrawn, KnowledgeState before)
    {
        IReadOnlyList<int> nodes = ExternalEvidenceModel.NodesOf(before.Model, evidence);
        KnowledgeState after = ExternalEvidenceModel.EvidenceOf(before.Model, evidence) is { } likelihoods ? estimator.Update(before, likelihoods) : before;
        _all.Add(new()
        {
            Evidence = evidence,
            AfterStep = afterStep,
            WasDrawn = wasDrawn,
            Named = BeliefChanges.At(nodes, before, after),
            Elsewhere = BeliefChanges.Elsewhere(nodes, before, after),
        });
        return after;
    }
}
