using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Simulation;

namespace DiagnosticEngine.Core.Tests.Simulation;

public sealed class PupilProcessTests
{
    private const int Pupils = 20_000;

    // Four standard errors of a share from 20,000 draws.
    private const double Error = 4 * 0.5 / 141;

    private static readonly ItemBank s_bank = TestBank.Create();
    private static readonly KnowledgeModel s_model = KnowledgeModel.Of(s_bank.Curriculum);

    // The estimators' grid has the same variances as the normal distributions that pupils are drawn from; the chances agree to the error of the draws.
    [Fact]
    public void DrawSecured_Model_HasTheMarginalsThatTheEstimatorBelieves()
    {
        IReadOnlyList<double> prior = new ExactEstimator(s_model).Prior.Probabilities;
        double[] shares = Shares(PupilProcess.Model, s_model);
        Assert.All(shares.Zip(prior), p => Assert.InRange(p.First - p.Second, -Error, Error));
    }

    [Fact]
    public void DrawSecured_Model_NeverHasFewerThanWithoutItsSupportsOnAverage()
    {
        double[] held = Shares(PupilProcess.Model, s_model);
        double[] free = Shares(PupilProcess.LevelOnly with { StrandDeviation = null }, s_model);
        Assert.All(held.Zip(free), p => Assert.True(p.First <= p.Second + Error));
    }

    // With a slope that leaves no chance, each strand's ability shows in how many of its rungs are secured.
    [Theory]
    [InlineData("model", 0.7)]
    [InlineData("uneven", 1.5)]
    [InlineData("careless", 0.7)]
    [InlineData("level-only", 0)]
    public void DrawSecured_Ladders_StrandsLieAsFarApartAsTheProcessSays(string name, double deviation)
    {
        const double Rung = 0.25;
        PupilProcess process = PupilProcess.All.Single(p => p.Name == name);
        KnowledgeModel ladders = Ladders(Rung);
        DeterministicRandom random = DeterministicRandom.FromSeed(7);
        double[] differences = [.. Enumerable.Range(0, Pupils / 4).Select(_ =>
        {
            bool[] secured = process.DrawSecured(ladders, random);
            return Rung * ladders.Nodes.Sum(n => secured[n.Index] ? (n.Strand == 0 ? 1 : -1) : 0);
        })];

        // The difference of two offsets has twice the variance of one; a rung's width blurs it by less than that width.
        double found = Math.Sqrt(differences.Average(d => d * d) / 2);
        Assert.InRange(found, deviation - 0.06, deviation + 0.06);
    }

    [Fact]
    public void DrawSecured_AnyProcess_OnlyLevelOnlyIgnoresPrerequisites()
    {
        foreach (PupilProcess process in PupilProcess.All)
        {
            DeterministicRandom random = DeterministicRandom.FromSeed(3);
            KnowledgeModel strict = KnowledgeModel.FromNodes(
                [.. s_model.Nodes.Select(n => n with { Leak = 0 })], s_model.StrandIds, s_model.Parameters);
            bool isHeld = Enumerable.Range(0, 500).Select(_ => (process with { AbstractLeak = null }).DrawSecured(strict, random))
                .All(p => strict.Nodes.All(n => !p[n.Index] || n.Parents.All(q => p[q])));
            Assert.Equal(process.Name != "level-only", isHeld);
        }
    }

    [Fact]
    public void DrawSecured_LearntMethods_KeepsThreeFifthsOfTheChanceOfSymbolsAlone()
    {
        (double symbols, double pictures) = UnsupportedRatio(PupilProcess.LearntMethods);
        Assert.InRange(symbols, 0.6 - (2 * Error), 0.6 + (2 * Error));
        Assert.InRange(pictures, 0.07 - (2 * Error), 0.07 + (2 * Error));
        Assert.InRange(UnsupportedRatio(PupilProcess.Model).Abstract, 0.15 - (2 * Error), 0.15 + (2 * Error));
    }

    [Fact]
    public void All_Names_AreDistinctAndFound() =>
        Assert.Equal(["model", "uneven", "careless", "guessing", "learnt-methods", "level-only"], PupilProcess.All.Select(p => p.Name));

    // Open questions in symbols; "not sure yet" is left out, since slips and guesses are shares of the answers that are given.
    [Theory]
    [InlineData("model", 0.9, 0.08)]
    [InlineData("uneven", 0.9, 0.08)]
    [InlineData("careless", 0.75, 0.08)]
    [InlineData("guessing", 0.9, 0.3)]
    [InlineData("learnt-methods", 0.9, 0.08)]
    [InlineData("level-only", 0.9, 0.08)]
    public void Answer_OpenQuestion_IsRightAsOftenAsTheProcessSays(string name, double whenSecured, double whenNot)
    {
        PupilProcess process = PupilProcess.All.Single(p => p.Name == name);
        (double rightSecured, double notSureSecured) = Answers(process, level: 99, "pv.tens");
        (double rightNot, double notSureNot) = Answers(process, level: -99, "pv.tens");
        Assert.InRange(rightSecured, whenSecured - Error, whenSecured + Error);
        Assert.InRange(rightNot, whenNot - Error, whenNot + Error);
        Assert.InRange(notSureSecured, 0.03 - Error, 0.03 + Error);
        Assert.InRange(notSureNot, 0.3 - Error, 0.3 + Error);
    }

    [Fact]
    public void Answer_ChoiceOfFour_IsGuessedAQuarterOfTheTimeOrMore()
    {
        Item choice = s_bank.ItemsFor("pv.tens", Representation.Abstract).Single() with
        {
            Kind = ItemKind.Choice,
            Options = [.. new[] { "a - b", "a + b", "a + 100", "a + 200" }.Select(Expression.Parse)],
        };
        Assert.InRange(Answers(PupilProcess.Model, -99, choice).Right, 0.25 - Error, 0.25 + Error);
        Assert.InRange(Answers(PupilProcess.Guessing, -99, choice).Right, 0.3 - Error, 0.3 + Error);
    }

    // Four fifths of the answers that are given; the rest may fit by chance.
    [Fact]
    public void Answer_HeldMisconception_ShowsInFourFifthsOfTheAnswersOfAnUnsecuredSkill()
    {
        SimulatedPupil pupil = SimulatedPupil.With(s_model, _ => false, ["sub.smaller"]);
        SimulatedPupil able = SimulatedPupil.With(s_model, _ => true, ["sub.smaller"]);
        Item item = s_bank.ItemsFor("sub.zero", Representation.Abstract).Single();
        double held = Matches(pupil, item);
        Assert.InRange(held, 0.8, 0.8 + (0.2 * 0.92 * 0.02) + Error);
        Assert.InRange(Matches(able, item), 0, 0.02);
    }

    [Fact]
    public void Answer_AnyPupil_TakesTheSameNumberOfDraws() => Law.ForAll(100, random =>
    {
        ItemVariant variant = VariantFactory.Draw(s_bank.ItemsFor("sub.zero", Representation.Abstract).Single(), 1, 0);
        ulong seed = random.NextUInt64();
        DeterministicRandom draws = DeterministicRandom.FromSeed(seed);
        SimulatedAnswering.Answer(SimulatedPupil.With(s_model, _ => random.NextBool(0.9), ["sub.smaller"]), s_model, variant, 1, new(), draws);
        DeterministicRandom four = DeterministicRandom.FromSeed(seed);
        for (int i = 0; i < 4; i++)
        {
            four.NextDouble();
        }

        Assert.Equal(four.NextUInt64(), draws.NextUInt64());
    });

    private static (double Right, double NotSure) Answers(PupilProcess process, double level, string skill) =>
        Answers(process, level, s_bank.ItemsFor(skill, Representation.Abstract).Single());

    private static (double Right, double NotSure) Answers(PupilProcess process, double level, Item item)
    {
        // A level far off decides every node, so that the process alone decides the answers.
        KnowledgeModel model = KnowledgeModel.FromNodes(
            [.. s_model.Nodes.Select(n => n with { Leak = 0, Difficulty = -level })], s_model.StrandIds, s_model.Parameters);
        ItemVariant variant = VariantFactory.Draw(item, 1, 0);
        SimulatedPupil pupil = SimulatedPupil.Draw(s_bank, model, process, 1, 0, misconceptionPrior: 0);
        DeterministicRandom random = DeterministicRandom.FromSeed(5);
        int right = 0;
        int notSure = 0;
        for (int i = 0; i < Pupils; i++)
        {
            Response response = SimulatedAnswering.Answer(pupil, model, variant, i, new(), random);
            ResponseOutcome outcome = new SimulatedScorer().Score(variant, response).Outcome;
            right += outcome == ResponseOutcome.Correct ? 1 : 0;
            notSure += outcome == ResponseOutcome.NotSure ? 1 : 0;
        }

        return ((double)right / (Pupils - notSure), (double)notSure / Pupils);
    }

    private static double Matches(SimulatedPupil pupil, Item item)
    {
        ItemVariant variant = VariantFactory.Draw(item, 1, 0);
        DeterministicRandom random = DeterministicRandom.FromSeed(6);
        ScoredResponse[] answers = [.. Enumerable.Range(0, Pupils)
            .Select(i => new SimulatedScorer().Score(variant, SimulatedAnswering.Answer(pupil, s_model, variant, i, new(), random)))
            .Where(s => s.Outcome != ResponseOutcome.NotSure)];
        return answers.Count(s => s.MisconceptionIds.Contains("sub.smaller")) / (double)answers.Length;
    }

    private static double[] Shares(PupilProcess process, KnowledgeModel model)
    {
        DeterministicRandom random = DeterministicRandom.FromSeed(1);
        double[] shares = new double[model.Nodes.Count];
        for (int i = 0; i < Pupils; i++)
        {
            bool[] secured = process.DrawSecured(model, random);
            for (int n = 0; n < shares.Length; n++)
            {
                shares[n] += secured[n] ? 1.0 / Pupils : 0;
            }
        }

        return shares;
    }

    // How often an unsupported node is secured, against how often its level alone would have it so: one node, one parent that is never there.
    private static (double Abstract, double Other) UnsupportedRatio(PupilProcess process)
    {
        KnowledgeNode parent = new() { Id = new NodeId("p", Representation.Concrete), Index = 0, Strand = 0, Difficulty = 1000, Leak = 0, Parents = [] };
        KnowledgeNode[] nodes =
        [
            parent,
            parent with { Id = new NodeId("s", Representation.Abstract), Index = 1, Difficulty = 3, Leak = 0.15, Parents = [0] },
            parent with { Id = new NodeId("t", Representation.Pictorial), Index = 2, Difficulty = 3, Leak = 0.07, Parents = [0] },
        ];
        double[] shares = Shares(process, KnowledgeModel.FromNodes(nodes, ["strand"], new()));
        return (shares[1] / 0.5, shares[2] / 0.5);
    }

    private static KnowledgeModel Ladders(double rung) => KnowledgeModel.FromNodes(
        [.. Enumerable.Range(0, 2 * 80).Select(i => new KnowledgeNode
        {
            Id = new NodeId($"rung{i}", Representation.Abstract),
            Index = i,
            Strand = i % 2,
            Difficulty = 3 + (rung * ((i / 2) - 40)),
            Leak = 0,
            Parents = [],
        })],
        ["left", "right"],
        new() { Slope = 1000, LevelDeviation = 0.5 });
}
