using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Core.Tests.ErrorPatterns;

public sealed class ErrorPatternAnalysisTests
{
    private static readonly ErrorPatternParameters s_parameters = new();

    // The published table knows neither slips of those who follow the rule nor errors that no rule explains: a pupil without the rule gives wrong answers by chance.
    private static readonly ErrorPatternParameters s_published = new()
    {
        UnexplainedShare = 0,
        Stabilities = [new(0.8, 1)],
        SlipRates = [new(1, 1)],
        SlipRatesWithRule = [new(0, 1)],
    };

    [Theory]
    [InlineData(1, 0.02, 0.82)]
    [InlineData(2, 0.02, 0.99)]
    [InlineData(1, 0.05, 0.64)]
    [InlineData(2, 0.05, 0.97)]
    [InlineData(1, 0.25, 0.26)]
    [InlineData(2, 0.25, 0.53)]
    [InlineData(3, 0.25, 0.79)]
    [InlineData(4, 0.25, 0.92)]
    [InlineData(1, 0.50, 0.15)]
    [InlineData(4, 0.50, 0.42)]
    public void Analyse_MatchesAlone_GiveThePublishedTable(int matches, double chance, double expected)
    {
        ErrorPattern pattern = Assert.Single(ErrorPatternAnalysis.Analyse(
            [.. Enumerable.Range(1, matches).Select(i => Observation(i, chance, ["m"], ["m"]))], s_published));
        Assert.InRange(pattern.Probability, expected - 0.006, expected + 0.006);
    }

    [Fact]
    public void Analyse_OrderOfAnswers_IsIrrelevant() => Law.ForAll(100, random =>
    {
        PatternObservation[] observations = RandomObservations(random);
        PatternObservation[] shuffled = [.. observations.OrderBy(_ => random.NextUInt64())];
        IReadOnlyList<ErrorPattern> a = ErrorPatternAnalysis.Analyse(observations, s_parameters);
        IReadOnlyList<ErrorPattern> b = ErrorPatternAnalysis.Analyse(shuffled, s_parameters);
        foreach (ErrorPattern pattern in a)
        {
            Assert.Equal(pattern.Probability, b.Single(p => p.MisconceptionId == pattern.MisconceptionId).Probability, 12);
        }
    });

    [Fact]
    public void Analyse_OneMoreMatch_NeverLowersThePattern() => Law.ForAll(100, random =>
    {
        PatternObservation[] observations = RandomObservations(random);
        double before = Of(observations, "a");
        double after = Of([.. observations, Observation(99, 0.02, ["a"], ["a"])], "a");
        Assert.True(after >= before - 1e-12, $"{before} fell to {after}");
    });

    [Fact]
    public void Analyse_RightAnswersWhereTheRuleBites_SpeakAgainstIt()
    {
        double before = Of([Observation(1, 0.02, ["a"], ["a"])], "a");
        double after = Of([Observation(1, 0.02, ["a"], ["a"]), Observation(2, 0.02, ["a"], []) with { IsRight = true }, Observation(3, 0.02, ["a"], []) with { IsRight = true }], "a");
        Assert.True(after < before / 2, $"{before} to {after}");
    }

    [Fact]
    public void Analyse_TwoUnsureObservations_CountAsOneSure()
    {
        PatternObservation sure = Observation(1, 0.02, ["a"], ["a"]);
        Assert.Equal(Of([sure], "a"), Of([sure with { Weight = 0.5 }, sure with { Weight = 0.5 }], "a"), 12);
    }

    [Fact]
    public void Analyse_RivalsThatPredictTheSame_ShareTheEvidence()
    {
        PatternObservation[] both = [.. Enumerable.Range(1, 3).Select(i => Observation(i, 0.02, ["a", "b"], ["a", "b"]))];
        Assert.Equal(Of(both, "a"), Of(both, "b"), 12);
        Assert.True(Of(both, "a") < 0.9);
        PatternObservation[] split = [.. both, Observation(4, 0.02, ["a", "b"], ["a"])];
        Assert.True(Of(split, "a") > 0.9 && Of(split, "b") < 0.2, $"{Of(split, "a")} {Of(split, "b")}");
    }

    [Fact]
    public void Analyse_TwoMisconceptionsAtOnce_AreBothNamed()
    {
        PatternObservation[] observations =
        [
            .. Enumerable.Range(1, 3).Select(i => Observation(i, 0.02, ["a", "c"], ["a"])),
            .. Enumerable.Range(4, 3).Select(i => Observation(i, 0.02, ["b", "c"], ["b"])),
        ];
        IReadOnlyList<ErrorPattern> patterns = ErrorPatternAnalysis.Analyse(observations, s_parameters);
        Assert.Equal(["a", "b"], patterns.Where(p => p.IsNamed).Select(p => p.MisconceptionId).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Analyse_OneMatch_IsNeverNamed() =>
        Assert.False(ErrorPatternAnalysis.Analyse([Observation(1, 0.0001, ["a"], ["a"])], s_parameters)[0].IsNamed);

    [Fact]
    public void Analyse_AgainstBruteForce_GivesTheSamePosterior() => Law.ForAll(60, random =>
    {
        PatternObservation[] observations = RandomObservations(random);
        IReadOnlyDictionary<string, double> expected = BruteForcePatterns.Posterior(observations, s_parameters);
        foreach (ErrorPattern pattern in ErrorPatternAnalysis.Analyse(observations, s_parameters))
        {
            Assert.Equal(expected[pattern.MisconceptionId], pattern.Probability, 9);
        }
    });

    [Fact]
    public void Analyse_Hypotheses_SumToOne() => Law.ForAll(60, random =>
    {
        foreach (PatternFamily family in ErrorPatternAnalysis.Analyse(new PatternEvidence { Observations = RandomObservations(random) }, s_parameters).Families)
        {
            Assert.Equal(1, family.Hypotheses.Sum(h => h.Probability), 9);
        }
    });

    [Fact]
    public void Analyse_RulesNoQuestionShares_AreIndependent() => Law.ForAll(40, random =>
    {
        PatternObservation[] one = RandomObservations(random);
        PatternObservation[] other = [.. RandomObservations(random).Select(o => o with { Predicts = o.Predicts.ToDictionary(p => "x" + p.Key, p => p.Value, StringComparer.Ordinal), Matches = [.. o.Matches.Select(m => "x" + m)] })];
        foreach (ErrorPattern pattern in ErrorPatternAnalysis.Analyse([.. one, .. other], s_parameters).Where(p => !p.MisconceptionId.StartsWith('x')))
        {
            Assert.Equal(Of(one, pattern.MisconceptionId), pattern.Probability, 12);
        }
    });

    [Fact]
    public void Analyse_EarlierSitting_CountsForLess()
    {
        PatternObservation[] now = [.. Enumerable.Range(1, 3).Select(i => Observation(i, 0.02, ["a"], ["a"]))];
        PatternObservation right = Observation(4, 0.02, ["a"], []) with { IsRight = true, Sitting = 2 };
        double faded = Of([.. now, right], "a");
        double kept = Of([.. now, right with { Sitting = 1 }], "a");
        Assert.True(faded < kept, $"{faded} {kept}");
        Assert.Equal(Of([.. now], "a"), Of([.. now.Select(o => o with { Sitting = 2 })], "a"), 2);
    }

    [Fact]
    public void Analyse_RetentionOne_StillTakesEachSittingByItself()
    {
        ErrorPatternParameters steady = s_parameters with { Retention = 1, Stabilities = [new(0.8, 1)], SlipRates = [new(0.05, 1)], SlipRatesWithRule = [new(0.05, 1)], UnexplainedRates = [new(0.5, 1)] };
        PatternObservation[] one = [.. Enumerable.Range(1, 3).Select(i => Observation(i, 0.02, ["a", "b"], ["a"]))];
        PatternObservation[] two = [.. one.Select((o, i) => o with { Sitting = 1 + i })];
        Assert.Equal(ErrorPatternAnalysis.Analyse(one, steady)[0].Probability, ErrorPatternAnalysis.Analyse(two, steady)[0].Probability, 9);
    }

    [Fact]
    public void Analyse_InterviewOutcome_MovesTheBelief()
    {
        PatternObservation[] observations = [Observation(1, 0.02, ["a", "b"], ["a", "b"]), Observation(2, 0.02, ["a", "b"], ["a", "b"])];
        double Belief(string id, params InterviewEvidence[] interviews) => ErrorPatternAnalysis
            .Analyse(new PatternEvidence { Observations = observations, Interviews = interviews }, s_parameters).Patterns.Single(p => p.MisconceptionId == id).Probability;
        InterviewEvidence about = new() { MisconceptionId = "a", Outcome = InterviewOutcome.Confirmed, AfterStep = 2 };
        Assert.True(Belief("a", about) > Belief("a") && Belief("b", about) < Belief("b"));
        Assert.True(Belief("a", about with { Outcome = InterviewOutcome.Refuted }) < Belief("a"));
        Assert.Equal(Belief("a"), Belief("a", about with { Outcome = InterviewOutcome.Unclear }), 12);
        Assert.Equal(Belief("a"), Belief("a", about with { Outcome = InterviewOutcome.Declined }), 12);
    }

    [Fact]
    public void Analyse_SkillThatSeemsSecured_LowersTheBelief()
    {
        PatternObservation[] observations = [Observation(1, 0.02, ["a"], ["a"])];
        double Belief(double secured) => ErrorPatternAnalysis.Analyse(
            new PatternEvidence { Observations = observations, Secured = new Dictionary<string, double>(StringComparer.Ordinal) { ["a"] = secured } }, s_parameters).Patterns[0].Probability;
        Assert.True(Belief(0.9) < Belief(0.5) && Belief(0.5) < Belief(0));
    }

    [Fact]
    public void Analyse_WrongAnswersThatNoRulePredicts_AreUnexplained()
    {
        PatternObservation[] observations = [.. Enumerable.Range(1, 6).Select(i => Observation(i, 0.02, ["a", "b"], []))];
        PatternFamily family = Assert.Single(ErrorPatternAnalysis.Analyse(new PatternEvidence { Observations = observations }, s_parameters).Families);
        Assert.True(family.Unexplained > 0.8, $"{family.Unexplained}");
    }

    [Fact]
    public void Analyse_RulesThatPredictTheSameThroughout_AreNamedTogether()
    {
        ErrorPatternParameters two = s_parameters with { FamilyPrior = 0.35 };
        PatternObservation[] both = [.. Enumerable.Range(1, 4).Select(i => Observation(i, 0.02, ["a", "b"], ["a", "b"]))];
        IReadOnlyList<ErrorPattern> patterns = ErrorPatternAnalysis.Analyse(both, two);
        ErrorPattern named = Assert.Single(patterns, p => p.IsNamed);
        Assert.Equal(["b"], named.InseparableFrom);
        Assert.True(named.GroupProbability > 0.9 && named.Probability < 0.8);
    }

    private static double Of(PatternObservation[] observations, string id) =>
        ErrorPatternAnalysis.Analyse(observations, s_parameters).SingleOrDefault(p => p.MisconceptionId == id)?.Probability ?? s_parameters.Prior;

    private static PatternObservation[] RandomObservations(DeterministicRandom random)
    {
        string[] all = ["a", "b", "c", "d"];
        return [.. Enumerable.Range(1, 8).Select(i =>
        {
            string[] predicts = [.. all.Where(_ => random.NextBool(0.6)).DefaultIfEmpty("a")];
            string[] matches = random.NextBool(0.5) ? [predicts[random.NextBelow(predicts.Length)]] : [];
            return Observation(i, 0.02, predicts, matches) with { IsRight = matches.Length == 0 && random.NextBool(0.5) };
        })];
    }

    private static PatternObservation Observation(int step, double chance, string[] predicts, string[] matches) => new()
    {
        Step = step,
        ItemId = "item",
        Prompt = "",
        Response = "",
        Predicts = predicts.ToDictionary(p => p, p => p, StringComparer.Ordinal),
        Matches = matches,
        ChanceOfMatch = chance,
    };
}
