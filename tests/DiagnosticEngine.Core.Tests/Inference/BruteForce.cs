using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Core.Tests.Inference;

/// <summary>The oracle: sums over every state of a small model, straight from its definition.</summary>
internal static class BruteForce
{
    public static double[] Marginals(KnowledgeModel model, IReadOnlyList<Evidence> evidence)
    {
        double[] states = States(model, evidence);
        return [.. Enumerable.Range(0, model.Nodes.Count).Select(n => states.Where((_, s) => Has(s, n)).Sum())];
    }

    /// <summary>The probability of every state; bit n of its number says whether node n is secured there.</summary>
    public static double[] States(KnowledgeModel model, IReadOnlyList<Evidence> evidence)
    {
        AbilityGrid grid = AbilityGrid.Of(model.Parameters);
        double[] weights = new double[1 << model.Nodes.Count];
        for (int state = 0; state < weights.Length; state++)
        {
            weights[state] = PriorOf(model, grid, state);
            foreach (Evidence e in evidence)
            {
                weights[state] *= e.Nodes.All(n => Has(state, n)) ? e.WhenSecured : e.WhenNot;
            }
        }

        double total = weights.Sum();
        return [.. weights.Select(w => w / total)];
    }

    /// <summary>Whether a node is secured in a state.</summary>
    public static bool Has(int state, int node) => (state >> node & 1) == 1;

    private static double PriorOf(KnowledgeModel model, AbilityGrid grid, int state)
    {
        // One factor for each strand and ability, shared by all levels that reach it.
        double[,] given = new double[model.StrandIds.Count, grid.Abilities.Length];
        for (int s = 0; s < model.StrandIds.Count; s++)
        {
            for (int m = 0; m < grid.Abilities.Length; m++)
            {
                given[s, m] = 1;
                foreach (KnowledgeNode node in model.Nodes.Where(n => n.Strand == s))
                {
                    double p = 1 / (1 + Math.Exp(-model.Parameters.Slope * (grid.Abilities[m] - node.Difficulty)));
                    p *= node.Parents.All(q => Has(state, q)) ? 1 : node.Leak;
                    given[s, m] *= Has(state, node.Index) ? p : 1 - p;
                }
            }
        }

        double sum = 0;
        for (int k = 0; k < grid.Levels.Length; k++)
        {
            double product = grid.LevelWeights[k];
            for (int s = 0; s < model.StrandIds.Count; s++)
            {
                double strand = 0;
                for (int j = 0; j < grid.OffsetWeights.Length; j++)
                {
                    strand += grid.OffsetWeights[j] * given[s, k + j];
                }

                product *= strand;
            }

            sum += product;
        }

        return sum;
    }
}
