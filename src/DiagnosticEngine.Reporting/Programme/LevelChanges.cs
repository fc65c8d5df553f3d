using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Reporting.Documents.Charts;

namespace DiagnosticEngine.Reporting.Programme;

/// <summary>The levels of a pupil before and after: areas in full, then a table and a chart of groups and of strands, taught and not taught apart.</summary>
internal static class LevelChanges
{
    public static IEnumerable<Block> Of(PupilProgress pupil, LevelProgress levels, Curriculum curriculum, DiagnosisChanges? skills)
    {
        if (levels.Changes.Count == 0)
        {
            yield return new Section("Levels", [new Paragraph("No strand, group or area was assessed both times.")]);
        }

        string[] achieved =
        [
            .. levels.Changes.Where(c => c.Kind != LevelKind.Area)
                .Select(c => LevelWords.Achieved(c.BeforeTenths, c.AfterTenths) is { } words ? $"{TopicWords.Name(c.Kind, c.Id, curriculum)}: {words}" : null).OfType<string>().Distinct(StringComparer.Ordinal),
        ];
        if (achieved.Length > 0)
        {
            yield return new Section("Whole levels reached", [new Bullets(achieved)]);
        }

        LevelChange[] areas = [.. levels.Changes.Where(c => c.Kind == LevelKind.Area)];
        if (areas.Length > 0)
        {
            yield return Drawn(LevelKind.Area, areas, curriculum);
        }

        foreach (LevelChange area in areas)
        {
            yield return new Section(TopicWords.Name(area.Kind, area.Id, curriculum), [AreaFacts.Of(area, pupil, levels, curriculum, skills)]);
        }

        foreach (LevelKind kind in new[] { LevelKind.ReportingGroup, LevelKind.Strand })
        {
            LevelChange[] changes = [.. levels.Changes.Where(c => c.Kind == kind)];
            if (changes.Length > 0)
            {
                yield return new Section($"{TopicWords.Plural(kind)} before and after", [.. Blocks(kind, changes, pupil, curriculum, skills)]);
            }
        }

        if (levels.NotCompared.Count > 0)
        {
            yield return new Section("Not compared", [new Bullets([.. levels.NotCompared.Select(n => Alone(n, levels, curriculum)).Distinct(StringComparer.Ordinal)])]);
        }
    }

    private static IEnumerable<Block> Blocks(LevelKind kind, LevelChange[] changes, PupilProgress pupil, Curriculum curriculum, DiagnosisChanges? skills)
    {
        string title = TopicWords.Plural(kind);
        string Name(LevelChange change) => TopicWords.Name(kind, change.Id, curriculum);
        bool hasRates = changes.Any(c => Rate(c, pupil) is not null);
        string[] columns = ["before", "after", "gain", .. hasRates ? ["rate a year", "in words"] : Array.Empty<string>()];
        yield return new Grid($"{title} before and after", columns, [.. Groups(changes).Select(g => new GridGroup(TopicWords.Of(g.Scope), [.. g.Changes.Select(c => new GridRow(Name(c),
        [
            Tenths(c.BeforeTenths), Tenths(c.AfterTenths), Figures.Signed(Figures.OfTenths(c.GainTenths), 1), .. hasRates ? RateCells(c, Rate(c, pupil), skills) : [],
        ]))]))]);
        yield return Drawn(kind, changes, curriculum);
    }

    /// <summary>Why a level has nothing to be compared with: "Rounding: 2.3 after, no level before".</summary>
    private static string Alone(LevelMark mark, LevelProgress levels, Curriculum curriculum)
    {
        int? before = levels.Before.Find(mark.Kind, mark.Id)?.Tenths;
        string why = (before, mark.Tenths) switch
        {
            (null, { } after) => $"{Tenths(after)} after, no level before",
            ({ } earlier, null) => $"{Tenths(earlier)} before, no level after",
            _ => "no level either time",
        };
        return $"{TopicWords.Name(mark.Kind, mark.Id, curriculum)}: {why}";
    }

    private static ChangeChart Drawn(LevelKind kind, LevelChange[] changes, Curriculum curriculum)
    {
        ChartScale scale = ChartScale.Levels(curriculum.Skills.Max(s => s.Level), changes.SelectMany(c => new[] { c.BeforeExact, c.AfterExact }));
        return new($"{TopicWords.Plural(kind)}, level before and after", scale, "before", "after", [.. Groups(changes).Select(g => new ChangeGroup(
            TopicWords.Of(g.Scope),
            TopicWords.MarkOf(g.Scope),
            [.. g.Changes.Select(c => new ChangeRow(TopicWords.Name(kind, c.Id, curriculum), Figures.OfTenths(c.BeforeTenths), Figures.OfTenths(c.AfterTenths)))]))])
        {
            HasTableBeside = true,
        };
    }

    private static IEnumerable<(TaughtScope Scope, LevelChange[] Changes)> Groups(LevelChange[] changes) =>
        changes.GroupBy(c => c.Taught).OrderBy(g => g.Key).Select(g => (g.Key, g.ToArray()));

    private static ProgressRate? Rate(LevelChange change, PupilProgress pupil) => change.Rates.FirstOrDefault(r => r.Basis == pupil.Basis);

    private static string[] RateCells(LevelChange change, ProgressRate? rate, DiagnosisChanges? skills) =>
        rate is null ? ["–", "–"] : [$"{Two(rate.Rate)}, {Two(rate.Low)} to {Two(rate.High)}", TopicWords.Pace(rate, change, skills)];

    private static string Two(Rational value) => Figures.Text(value, 2);

    private static string Tenths(int tenths) => Figures.Text(Figures.OfTenths(tenths), 1);
}
