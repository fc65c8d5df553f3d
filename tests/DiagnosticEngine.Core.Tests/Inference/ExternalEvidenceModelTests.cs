using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Core.Tests.Inference;

public sealed class ExternalEvidenceModelTests
{
    private static readonly KnowledgeModel s_model = KnowledgeModel.Of(TestBank.Create().Curriculum);

    [Theory]
    [InlineData(ExternalVerdict.Secure, 0.9, 0.8, 0.9, 0.2)]
    [InlineData(ExternalVerdict.NotYet, 0.9, 0.8, 0.1, 0.8)]
    [InlineData(ExternalVerdict.Secure, 1, 1, 0.99, 0.01)]
    [InlineData(ExternalVerdict.NotYet, 1, 0.5, 0.01, 0.5)]
    public void EvidenceOf_ReliabilityForEachSide_GivesItsLikelihoods(ExternalVerdict verdict, double secure, double not, double whenSecured, double whenNot)
    {
        Evidence evidence = ExternalEvidenceModel.EvidenceOf(s_model, Some() with { Verdict = verdict, Reliability = secure, ReliabilityWhenNot = not })!;
        Assert.Equal(whenSecured, evidence.WhenSecured, 12);
        Assert.Equal(whenNot, evidence.WhenNot, 12);
    }

    [Theory]
    [InlineData(ExternalVerdict.Secure)]
    [InlineData(ExternalVerdict.NotYet)]
    public void EvidenceOf_ReliabilityOfACoin_SaysNothing(ExternalVerdict verdict) =>
        Assert.Null(ExternalEvidenceModel.EvidenceOf(s_model, Some() with { Verdict = verdict, Reliability = 0.5 }));

    [Fact]
    public void NodesOf_NoRepresentation_IsTheSkillAsAWholeAndOneEvent()
    {
        IReadOnlyList<int> nodes = ExternalEvidenceModel.NodesOf(s_model, Some() with { Representation = null });
        Assert.Equal(
            ["sub.plain/concrete", "sub.plain/pictorial", "sub.plain/abstract"], nodes.Select(n => s_model.Nodes[n].Id.ToString()));
        Assert.Equal(nodes, ExternalEvidenceModel.EvidenceOf(s_model, Some() with { Representation = null })!.Nodes);
    }

    [Fact]
    public void EvidenceOf_HigherReliability_MovesTheBeliefFurther()
    {
        ExactEstimator estimator = new(s_model);
        int node = s_model.IndexOf(new NodeId("sub.plain", Representation.Abstract));
        foreach (ExternalVerdict verdict in Enum.GetValues<ExternalVerdict>())
        {
            double[] beliefs =
            [
                .. new[] { 0.5, 0.55, 0.7, 0.9, 0.99 }.Select(r => ExternalEvidenceModel.EvidenceOf(s_model, Some() with { Verdict = verdict, Reliability = r }) is { } e
                    ? estimator.Update(estimator.Prior, e)[node]
                    : estimator.Prior[node]),
            ];
            Assert.Equal(verdict == ExternalVerdict.Secure ? beliefs.Order() : beliefs.OrderDescending(), beliefs);
            Assert.Equal(beliefs.Length, beliefs.Distinct().Count());
        }
    }

    [Fact]
    public void UpdateAll_AnyEvidence_IsOneUpdateAfterAnother() => Law.ForAll(60, random =>
    {
        KnowledgeModel model = RandomModel.Draw(random);
        Evidence[] evidence = [.. Enumerable.Range(0, (int)random.NextBelow(6)).Select(_ => RandomModel.Evidence(random, model))];
        IKnowledgeEstimator estimator = random.NextBool(0.5) ? new ExactEstimator(model) : new ScalableEstimator(model);
        KnowledgeState middle = RandomModel.After(estimator, evidence.Take(2));
        KnowledgeState all = estimator.UpdateAll(middle, [.. evidence.Skip(2)]);
        Assert.Equal(RandomModel.After(estimator, evidence).Probabilities, all.Probabilities);
        Assert.Equal(evidence, all.Evidence);
        Assert.Same(middle, estimator.UpdateAll(middle, []));
    });

    [Fact]
    public void EvidenceOf_Incomplete_IsAWrongCallInASentence()
    {
        ExternalEvidence[] wrong =
        [
            Some() with { Id = " " }, Some() with { Source = "" }, Some() with { Source = "two\nlines" }, Some() with { Source = new string('x', 101) },
            Some() with { SkillId = "no.such" }, Some() with { SkillId = null! }, Some() with { Reliability = 0.49 }, Some() with { Reliability = 1.01 },
            Some() with { Reliability = double.NaN }, Some() with { ReliabilityWhenNot = 0.2 }, Some() with { Kind = (ExternalEvidenceKind)7 },
            Some() with { Verdict = (ExternalVerdict)7 }, Some() with { Representation = (Representation)7 },
        ];
        Assert.All(wrong, e => Assert.EndsWith(".", Assert.Throws<ArgumentException>(() => ExternalEvidenceModel.EvidenceOf(s_model, e)).Message, StringComparison.Ordinal));
        Assert.Throws<ArgumentNullException>(() => ExternalEvidenceModel.EvidenceOf(s_model, null!));
        Assert.Throws<ArgumentNullException>(() => ExternalEvidenceModel.EvidenceOf(null!, Some()));
    }

    internal static ExternalEvidence Some() => new()
    {
        Id = "e-1",
        Kind = ExternalEvidenceKind.Judgement,
        Source = "class teacher",
        Date = new DateOnly(2026, 9, 12),
        SkillId = "sub.plain",
        Representation = Representation.Abstract,
        Verdict = ExternalVerdict.Secure,
        Reliability = 0.9,
    };
}
