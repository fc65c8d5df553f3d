using DiagnosticEngine.Curricula;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Programme;

/// <summary>The change of an area in full: gain, rate on every basis, difference from the year group, earlier pace, months, what was taught.</summary>
internal static class AreaFacts
{
    public static Facts Of(LevelChange change, PupilProgress pupil, LevelProgress levels, Curriculum curriculum, DiagnosisChanges? skills) => Facts.Of(
        Fact.Of("Level", $"{Tenths(change.BeforeTenths)} before, {Tenths(change.AfterTenths)} after"),
        Fact.Of("Gain", $"{Signed(change.GainTenths)}, correct to 0.1 either way{(change.GainTenths < 0 ? ": a little lower on that day" : "")}"),
        Fact.Of("Strands", Strands(change, curriculum)),
        new Fact("Rate", [.. change.Rates.Select(r => Rate(r, change, skills))]),
        new Fact("Year group", Differences(change)),
        Fact.Of("Earlier pace", Earlier(change, pupil)),
        Fact.Of("Months", Months.Of(Figures.OfTenths(change.GainTenths), levels.Months) is { } months ? $"{Figures.Signed(months, 1)} ({Months.Name(levels.Months)})" : ""),
        Fact.Of("Taught", Taught(change, pupil, curriculum)));

    private static string Strands(LevelChange change, Curriculum curriculum) => change.LeftOutStrandIds.Count == 0
        ? ""
        : $"averages over the strands with a level both times, so they may differ from those above; {Words.And([.. change.LeftOutStrandIds.Select(s => curriculum.GetStrand(s).Name)])} had a level once only";

    private static string Rate(ProgressRate rate, LevelChange change, DiagnosisChanges? skills) =>
        $"{Two(rate.Rate)} levels a year ({rate.Basis.Name}), anything from {Two(rate.Low)} to {Two(rate.High)}: {TopicWords.Pace(rate, change, skills)}";

    private static string[] Differences(LevelChange change)
    {
        LevelDifference?[] both = [change.DifferenceBefore, change.DifferenceAfter];
        if (both.Any(d => d is { IsMapComplete: true }))
        {
            return [.. both.Zip(["before", "after"], (d, when) => $"{when}: {One(d)}")];
        }

        return change is { DifferenceBefore: { } before, DifferenceAfter: { } after }
            ?
            [
                $"{Figures.Signed(Figures.OfTenths(before.FixedTenths!.Value), 1)} before, {Figures.Signed(Figures.OfTenths(after.FixedTenths!.Value), 1)} after: level less year number, which stands still all year",
                $"{Figures.Signed(before.Moving!.Value, 2)} before, {Figures.Signed(after.Moving!.Value, 2)} after: level less what is expected by that day, which moves with the weeks (52-week year)",
            ]
            : [];
    }

    private static string One(LevelDifference? difference) => difference switch
    {
        null => "not known",
        { IsMapComplete: true } => LevelDifference.CompleteWords,
        _ => $"{Figures.Signed(Figures.OfTenths(difference.FixedTenths!.Value), 1)} against the year number, {Figures.Signed(difference.Moving!.Value, 2)} against what is expected by that day",
    };

    private static string Earlier(LevelChange change, PupilProgress pupil) => pupil.PointBefore?.OwnRate(Figures.OfTenths(change.BeforeTenths)) is { } rate
        ? $"{Two(rate)} levels a year on average, from the start of Year 1 to the first assessment (52-week year, weeks on the calendar)"
        : "";

    private static string Taught(LevelChange change, PupilProgress pupil, Curriculum curriculum)
    {
        string name = TopicWords.Name(change.Kind, change.Id, curriculum);
        return change.Taught switch
        {
            TaughtScope.Taught => "all of it",
            TaughtScope.Untaught => "none of it, in the lessons noted",
            TaughtScope.PartlyTaught => MeanSplit.OfPupil(pupil, curriculum, change.Id) is { } split ? TopicWords.Spill(name, split.FromTaught, split.FromUntaught, 2) : TopicWords.Spill(name),
            _ => "",
        };
    }

    private static string Two(Rational value) => Figures.Text(value, 2);

    private static string Tenths(int tenths) => Figures.Text(Figures.OfTenths(tenths), 1);

    private static string Signed(int tenths) => Figures.Signed(Figures.OfTenths(tenths), 1);
}
