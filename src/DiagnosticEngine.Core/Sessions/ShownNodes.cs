using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Sessions;

/// <summary>Where a pupil was shown how so often that more of the same is for teaching, not for asking.</summary>
internal sealed class ShownNodes
{
    /// <summary>Answers after the most help there is, from which on a node is not asked about any more.</summary>
    public const int Enough = 2;

    private readonly Dictionary<NodeId, int> _shown = [];

    public void Add(Item item, ScoredResponse scored)
    {
        if (scored.IsEvidence && scored.HelpLevel >= HelpLevel.Model)
        {
            foreach (NodeId node in NodesOf(item))
            {
                _shown[node] = _shown.GetValueOrDefault(node) + 1;
            }
        }
    }

    public bool HasEnough(Item item) => _shown.Count > 0 && NodesOf(item).Any(n => _shown.GetValueOrDefault(n) >= Enough);

    private static IEnumerable<NodeId> NodesOf(Item item) => item.SkillIds.Select(s => new NodeId(s, item.Representation));
}
