using DiagnosticEngine.Inference;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Core.Tests.Inference;

/// <summary>Draws pupils from a model and has them answer.</summary>
internal static class TestAnswers
{
    /// <summary>Answers of one pupil to questions about random nodes.</summary>
    public static Evidence[] Draw(KnowledgeModel model, int count, ulong seed)
    {
        DeterministicRandom random = DeterministicRandom.ForStream(seed, "answers");
        bool[] pupil = Pupil(model, random);
        return [.. Enumerable.Range(0, count).Select(_ => Answer(pupil, (int)random.NextBelow(model.Nodes.Count), random))];
    }

    /// <summary>Answers of one pupil to the questions that are least certain each time, each node once.</summary>
    public static List<KnowledgeState> Adaptive(IKnowledgeEstimator estimator, int count, ulong seed)
    {
        DeterministicRandom random = DeterministicRandom.ForStream(seed, "adaptive");
        bool[] pupil = Pupil(estimator.Model, random);
        List<KnowledgeState> states = [estimator.Prior];
        HashSet<int> open = [.. Enumerable.Range(0, pupil.Length)];
        while (states.Count <= count && open.Count > 0)
        {
            int next = open.MinBy(n => Math.Abs(states[^1][n] - 0.5));
            open.Remove(next);
            states.Add(estimator.Update(states[^1], Answer(pupil, next, random)));
        }

        return states;
    }

    private static bool[] Pupil(KnowledgeModel model, DeterministicRandom random)
    {
        AbilityGrid grid = AbilityGrid.Of(model.Parameters);
        int level = Pick(grid.LevelWeights, random);
        int[] offsets = [.. model.StrandIds.Select(_ => Pick(grid.OffsetWeights, random))];
        bool[] pupil = new bool[model.Nodes.Count];
        foreach (KnowledgeNode node in model.Nodes)
        {
            double chance = LogDomain.Logistic(model.Parameters.Slope * (grid.Abilities[level + offsets[node.Strand]] - node.Difficulty));
            pupil[node.Index] = random.NextBool(node.Parents.All(p => pupil[p]) ? chance : chance * node.Leak);
        }

        return pupil;
    }

    private static Evidence Answer(bool[] pupil, int node, DeterministicRandom random) => random.NextBool(pupil[node] ? 0.9 : 0.08)
        ? new Evidence { Nodes = [node], WhenSecured = 0.9, WhenNot = 0.08 }
        : new Evidence { Nodes = [node], WhenSecured = 0.1, WhenNot = 0.92 };

    private static int Pick(double[] weights, DeterministicRandom random)
    {
        double left = random.NextDouble();
        int i = 0;
        while (i < weights.Length - 1 && left >= weights[i])
        {
            left -= weights[i++];
        }

        return i;
    }
}
