using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Core.Tests.Inference;

/// <summary>The oracle: sums over every state of a small model, straight from its definition.</summary>
internal static class BruteForce
{
    public static double[] Marginals(KnowledgeModel model, IReadOnlyList<Evidence> evidence)
    {
        AbilityGrid grid = AbilityGrid.Of(model.Parameters);
        int nodes = model.Nodes.Count;
        double[] secured = new double[nodes];
        double total = 0;
        for (int state = 0; state < 1 << nodes; state++)
        {
            double weight = PriorOf(model, grid, state);
            foreach (Evidence e in evidence)
            {
                weight *= e.Nodes.All(n => Has(state, n)) ? e.WhenSecured : e.WhenNot;
            }

            total += weight;
            for (int n = 0; n < nodes; n++)
            {
                secured[n] += Has(state, n) ? weight : 0;
            }
        }

        return [.. secured.Select(s => s / total)];
    }

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

    private static bool Has(int state, int node) => (state >> node & 1) == 1;
}
