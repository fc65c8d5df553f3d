using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Core.Tests.Inference;

public sealed class AbilityGridTests
{
    [Theory]
    [InlineData(1.3, 0.7, 2)]
    [InlineData(1.3, 0.2, 2)]
    [InlineData(0.3, 0, 1)]
    [InlineData(2, 1, 5)]
    [InlineData(1, 1, 0.1)]
    public void Of_AnyDeviations_KeepsMeanAndVariance(double levelDeviation, double strandDeviation, double slope)
    {
        KnowledgeModelParameters parameters = new() { LevelMean = 3, LevelDeviation = levelDeviation, StrandDeviation = strandDeviation, Slope = slope };
        AbilityGrid grid = AbilityGrid.Of(parameters);
        Assert.Equal(1, grid.LevelWeights.Sum(), 12);
        Assert.Equal(1, grid.OffsetWeights.Sum(), 12);
        Assert.Equal(3, grid.Levels.Zip(grid.LevelWeights, (x, w) => x * w).Sum(), 12);

        // The tails beyond three deviations are cut off.
        Assert.InRange(Variance(grid.LevelWeights, grid.Step), 0.95 * levelDeviation * levelDeviation, 1.0001 * levelDeviation * levelDeviation);
        Assert.InRange(Variance(grid.OffsetWeights, grid.Step), 0.95 * strandDeviation * strandDeviation, 1.0001 * strandDeviation * strandDeviation);
        Assert.Equal(grid.Levels.Length + grid.OffsetWeights.Length - 1, grid.Abilities.Length);
        for (int k = 0; k < grid.Levels.Length; k++)
        {
            for (int j = 0; j < grid.OffsetWeights.Length; j++)
            {
                Assert.Equal(grid.Levels[k] + ((j - ((grid.OffsetWeights.Length - 1) / 2.0)) * grid.Step), grid.Abilities[k + j], 12);
            }
        }
    }

    [Fact]
    public void Of_NoDeviations_IsOnePoint()
    {
        AbilityGrid grid = AbilityGrid.Of(new KnowledgeModelParameters { LevelDeviation = 0, StrandDeviation = 0 });
        Assert.Equal([3.0], grid.Abilities);
    }

    [Fact]
    public void Of_SenselessNumbers_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => AbilityGrid.Of(new KnowledgeModelParameters { LevelDeviation = -1 }));
        Assert.Throws<ArgumentException>(() => AbilityGrid.Of(new KnowledgeModelParameters { StrandDeviation = double.NaN }));
        Assert.Throws<ArgumentException>(() => AbilityGrid.Of(new KnowledgeModelParameters { Slope = -2 }));
    }

    private static double Variance(double[] weights, double step)
    {
        double middle = (weights.Length - 1) / 2.0;
        return weights.Select((w, i) => w * Math.Pow((i - middle) * step, 2)).Sum();
    }
}
