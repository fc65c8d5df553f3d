using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Core.Tests.ErrorPatterns;

public sealed class ErrorPatternAnalysisTests
{
    private static readonly ErrorPatternParameters s_parameters = new();

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
            [.. Enumerable.Range(1, matches).Select(i => Observation(i, chance, ["m"], ["m"]))], s_parameters));
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
        double after = Of([Observation(1, 0.02, ["a"], ["a"]), Observation(2, 0.02, ["a"], []), Observation(3, 0.02, ["a"], [])], "a");
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

    private static double Of(PatternObservation[] observations, string id) =>
        ErrorPatternAnalysis.Analyse(observations, s_parameters).SingleOrDefault(p => p.MisconceptionId == id)?.Probability ?? s_parameters.Prior;

    private static PatternObservation[] RandomObservations(DeterministicRandom random)
    {
        string[] all = ["a", "b", "c", "d"];
        return [.. Enumerable.Range(1, 8).Select(i =>
        {
            string[] predicts = [.. all.Where(_ => random.NextBool(0.6)).DefaultIfEmpty("a")];
            string[] matches = random.NextBool(0.5) ? [predicts[random.NextBelow(predicts.Length)]] : [];
            return Observation(i, 0.02, predicts, matches);
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
