using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Core.Tests.Inference;

/// <summary>Draws small models and evidence about them.</summary>
internal static class RandomModel
{
    /// <summary>A model with skills of one to three representations, any parents, up to three strands and odd parameters now and then.</summary>
    public static KnowledgeModel Draw(DeterministicRandom random, int mostNodes = 12, int mostParents = 4, int mostStrands = 3)
    {
        int count = 1 + (int)random.NextBelow(mostNodes);
        int strands = 1 + (int)random.NextBelow(mostStrands);
        KnowledgeModelParameters parameters = new()
        {
            LevelDeviation = Pick(random, 1.3, 1.3, 0.5, 0),
            StrandDeviation = Pick(random, 0.7, 0.7, 0.2, 0),
            Slope = Pick(random, 2, 2, 1, 3),
        };
        List<KnowledgeNode> nodes = new(count);
        int skill = 0;
        for (int i = 0; i < count; i++)
        {
            int representation = i > 0 ? (int)nodes[i - 1].Id.Representation + 1 : 0;
            bool sameSkill = representation is > 0 and < 3 && random.NextBool(0.5);
            skill += sameSkill || i == 0 ? 0 : 1;
            nodes.Add(new KnowledgeNode
            {
                Id = new NodeId($"s{skill}", sameSkill ? (Representation)representation : Representation.Concrete),
                Index = i,
                Strand = sameSkill ? nodes[i - 1].Strand : (int)random.NextBelow(strands),
                Difficulty = 3 + (1.5 * random.NextGaussian()),
                Leak = random.NextBool(0.1) ? 0 : 0.3 * random.NextDouble(),
                Parents = Parents(random, i, mostParents),
            });
        }

        return KnowledgeModel.FromNodes(nodes, [.. Enumerable.Range(0, strands).Select(s => $"strand{s}")], parameters);
    }

    /// <summary>Evidence about one to three nodes.</summary>
    public static Evidence Evidence(DeterministicRandom random, KnowledgeModel model, int mostNodes = 3)
    {
        int count = Math.Min(model.Nodes.Count, random.NextBool(0.6) ? 1 : 1 + (int)random.NextBelow(mostNodes));
        HashSet<int> nodes = [];
        while (nodes.Count < count)
        {
            nodes.Add((int)random.NextBelow(model.Nodes.Count));
        }

        return new Evidence { Nodes = [.. nodes], WhenSecured = 0.02 + (0.98 * random.NextDouble()), WhenNot = 0.02 + (0.98 * random.NextDouble()) };
    }

    /// <summary>What an estimator believes after a list of evidence.</summary>
    public static KnowledgeState After(IKnowledgeEstimator estimator, IEnumerable<Evidence> evidence) => evidence.Aggregate(estimator.Prior, estimator.Update);

    private static int[] Parents(DeterministicRandom random, int node, int most)
    {
        int[] parents = [.. Enumerable.Range(0, node).Where(_ => random.NextBool(0.35))];
        return parents.Length > most ? parents[..most] : parents;
    }

    private static double Pick(DeterministicRandom random, params double[] from) => from[random.NextBelow(from.Length)];
}
