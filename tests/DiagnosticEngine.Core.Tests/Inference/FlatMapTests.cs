using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Core.Tests.Inference;

/// <summary>Flat maps of 16 skills in one representation, without prerequisites, and items that ask for several skills at once.</summary>
public sealed class FlatMapTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Update_SixteenSkills_AgreesWithEnumeration(int strands) => Law.ForAll(2, random =>
    {
        KnowledgeModel model = Draw(random, 16, strands);
        Evidence[] evidence = [.. Enumerable.Range(0, 24).Select(_ => RandomModel.Evidence(random, model))];
        double[] expected = Enumerate(model, evidence);
        KnowledgeState state = After(new ExactEstimator(model), evidence);
        for (int n = 0; n < expected.Length; n++)
        {
            Assert.InRange(state[n] - expected[n], -1e-9, 1e-9);
        }
    });

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    public void Update_SixteenSkillsInAnyNumberOfStrands_IsNotRefused(int strands) => Law.ForAll(2, random =>
    {
        KnowledgeModel model = Draw(random, 16, strands);
        KnowledgeState state = After(new ExactEstimator(model), Enumerable.Range(0, 40).Select(_ => RandomModel.Evidence(random, model)));
        Assert.All(state.Probabilities, p => Assert.InRange(p, 0, 1));
    });

    [Fact]
    public void TableEntries_OneStrand_JoinNodesToTheAbilityAndNeverToTheLevel()
    {
        // The level is summed out first, in a table that it shares with the ability alone, so one strand costs what one grid variable costs.
        KnowledgeModel model = Draw(DeterministicRandom.FromSeed(1), 16, 1);
        AbilityGrid grid = AbilityGrid.Of(model.Parameters);
        Assert.Equal(grid.Abilities.Length * ((2 * 16) + grid.Levels.Length), ExactEstimator.TableEntries(model));
    }

    [Fact]
    public void Update_ThirtySkillsAllAskedTogether_IsRefusedInAClearSentence()
    {
        KnowledgeModel model = Draw(DeterministicRandom.FromSeed(1), 30, 1);
        ExactEstimator estimator = new(model);
        InvalidOperationException refusal = Assert.Throws<InvalidOperationException>(() =>
            estimator.Update(estimator.Prior, new Evidence { Nodes = [.. Enumerable.Range(0, 30)], WhenSecured = 0.9, WhenNot = 0.1 }));
        Assert.Equal(
            "The model with evidence about several nodes at once is too densely connected for exact inference: a table would have more than "
            + "4194304 entries. Use ScalableEstimator.",
            refusal.Message);
    }

    // All 2^16 states; the chance of each by strand and level is worked out once for all states that agree on the strand.
    private static double[] Enumerate(KnowledgeModel model, Evidence[] evidence)
    {
        AbilityGrid grid = AbilityGrid.Of(model.Parameters);
        int nodes = model.Nodes.Count;
        Dictionary<int, double[]>[] known = [.. model.StrandIds.Select(_ => new Dictionary<int, double[]>())];
        int[] masks = [.. model.StrandIds.Select((_, s) => model.Nodes.Where(n => n.Strand == s).Sum(n => 1 << n.Index))];
        double[][] chance = [.. grid.Abilities.Select(a => model.Nodes.Select(n => 1 / (1 + Math.Exp(-model.Parameters.Slope * (a - n.Difficulty)))).ToArray())];
        int[] asked = [.. evidence.Select(e => e.Nodes.Sum(n => 1 << n))];
        double[] secured = new double[nodes];
        double total = 0;
        for (int state = 0; state < 1 << nodes; state++)
        {
            double[] byLevel = [.. grid.LevelWeights];
            for (int s = 0; s < masks.Length; s++)
            {
                if (!known[s].TryGetValue(state & masks[s], out double[]? chances))
                {
                    chances = ByLevel(chance, grid, masks[s], state);
                    known[s][state & masks[s]] = chances;
                }

                for (int k = 0; k < byLevel.Length; k++)
                {
                    byLevel[k] *= chances[k];
                }
            }

            double weight = byLevel.Sum();
            for (int i = 0; i < asked.Length; i++)
            {
                weight *= (state & asked[i]) == asked[i] ? evidence[i].WhenSecured : evidence[i].WhenNot;
            }

            total += weight;
            for (int n = 0; n < nodes; n++)
            {
                secured[n] += (state >> n & 1) == 1 ? weight : 0;
            }
        }

        return [.. secured.Select(s => s / total)];
    }

    private static double[] ByLevel(double[][] secured, AbilityGrid grid, int strand, int state)
    {
        double[] byAbility = [.. grid.Abilities.Select((_, m) => secured[m].Select((p, n) => (state >> n & 1) == 1 ? p : 1 - p)
            .Where((_, n) => (strand >> n & 1) == 1).Aggregate(1.0, (product, p) => product * p))];
        return [.. grid.Levels.Select((_, k) => grid.OffsetWeights.Select((weight, j) => weight * byAbility[k + j]).Sum())];
    }

    // All evidence goes into one state, so that only the last update is computed.
    private static KnowledgeState After(ExactEstimator estimator, IEnumerable<Evidence> evidence)
    {
        Evidence[] all = [.. evidence];
        KnowledgeState before = new(estimator.Model, estimator.Prior.Probabilities, all[..^1]);
        return estimator.Update(before, all[^1]);
    }

    private static KnowledgeModel Draw(DeterministicRandom random, int skills, int strands) => KnowledgeModel.FromNodes(
        [.. Enumerable.Range(0, skills).Select(i => new KnowledgeNode
        {
            Id = new NodeId($"s{i}", Representation.Abstract),
            Index = i,
            Strand = i % strands,
            Difficulty = 3 + random.NextGaussian(),
            Leak = 0.15,
            Parents = [],
        })],
        [.. Enumerable.Range(0, strands).Select(s => $"strand{s}")],
        new KnowledgeModelParameters());
}
