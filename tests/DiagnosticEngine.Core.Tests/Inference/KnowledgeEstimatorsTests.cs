using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Core.Tests.Inference;

public sealed class KnowledgeEstimatorsTests
{
    [Theory]
    [InlineData("subtraction", "exact")]
    [InlineData("fractions", "exact")]
    [InlineData("multiplication", "scalable")]
    public void For_SingleStrand_IsExactWhereThatIsCheap(string strand, string expected)
    {
        IKnowledgeEstimator estimator = KnowledgeEstimators.For(RealMap.Strand(strand));
        Assert.Equal(expected, estimator.Name);
        Assert.Equal(strand, Assert.Single(estimator.Model.StrandIds));
    }

    [Fact]
    public void For_WholeMap_IsScalable() => Assert.Equal("scalable", KnowledgeEstimators.For(RealMap.Whole).Name);

    [Fact]
    public void For_EmptyModel_HasNothingToSay()
    {
        KnowledgeModel empty = KnowledgeModel.FromNodes([], [], new());
        Assert.Empty(KnowledgeEstimators.For(empty).Prior.Probabilities);
        Assert.Empty(new ScalableEstimator(empty).Prior.Probabilities);
    }
}
