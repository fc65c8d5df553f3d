using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Pupils;

/// <summary>Writes the levels of areas, reporting groups and strands: what, how sure, from what, and how far from the year group.</summary>
internal static class LevelTable
{
    private const string None = "–";

    public static Section Of(PupilReport report)
    {
        Curriculum curriculum = report.Session.Bank.Curriculum;
        Diagnosis diagnosis = report.Diagnosis;
        int top = curriculum.Definition.Levels.Select(l => l.Number).DefaultIfEmpty(0).Max();
        return new(
            "Levels",
            [
                new Grid(
                    "Levels in school years",
                    ["level", "likely between", "one skill moves it by", "rests on", .. report.Point is { } p ? Columns(p) : []],
                    [
                        new("Areas", [.. diagnosis.Areas.Select(a => Row(report, top, Area(curriculum, a.AreaId), a.Level, Strands(a)))]),
                        .. diagnosis.Groups.Count == 0 ? [] : new[] { new GridGroup("Reporting groups", [.. diagnosis.Groups.Select(g => Row(report, top, Group(curriculum, g.GroupId), g.Level, g.IsPartlyAssessed ? "only partly assessed" : Answers(g.Evidence)))]) },
                        new("Strands", [.. diagnosis.Strands.Select(s => Row(report, top, curriculum.GetStrand(s.StrandId).Name, s.Level, Answers(s.Evidence)))]),
                    ]),
                .. Spread(diagnosis, curriculum),
                new Paragraph(
                    $"The rule is called “{diagnosis.Policy}”: the whole number is the last level at which enough of the skills are secure, with all levels below it; the tenths are the share of the next one, rounded down. "
                    + "Level 3 is what is taught in Year 3. Where nothing was answered there is no level, which is not Level 0."),
            ]);
    }

    private static string[] Columns(SchoolYearPoint point) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"from Year {point.YearGroup}"),
        $"from {Figures.Text(point.Expected, 1)}, due by now",
    ];

    private static GridRow Row(PupilReport report, int top, string name, LevelEstimate? level, string restsOn)
    {
        if (level is null)
        {
            return new(name, [restsOn == "nothing" ? "not assessed" : "no level yet", None, None, restsOn, .. report.Point is null ? Array.Empty<string>() : [None, None]]);
        }

        int tenths = (int)Math.Round(10 * level.Value);
        return new(name,
        [
            string.Create(CultureInfo.InvariantCulture, $"{tenths / 10.0:0.0}, {LevelWords.Of(tenths)} (age {LevelWords.AgeBand(tenths)})"),
            string.Create(CultureInfo.InvariantCulture, $"{level.Low:0.0} and {level.High:0.0}"),
            Change(level),
            restsOn,
            .. report.Point is { } point ? Differences(LevelDifference.Of(tenths, point, top)) : [],
        ]);
    }

    private static string Change(LevelEstimate level)
    {
        string least = level.LeastChange.ToString("0.0#", CultureInfo.InvariantCulture);
        string most = level.MostChange.ToString("0.0#", CultureInfo.InvariantCulture);
        return level.MostChange == 0 ? None : least == most ? most : $"{least} to {most}";
    }

    private static string[] Differences(LevelDifference difference) => difference is { FixedTenths: { } tenths, Moving: { } moving }
        ? [Figures.Signed(new Rational(tenths, 10), 1), Figures.Signed(moving, 1)]
        : [LevelDifference.CompleteWords, LevelDifference.CompleteWords];

    private static string Strands(AreaDiagnosis area) =>
        area.StrandsAssessed == 0 ? "nothing" : string.Create(CultureInfo.InvariantCulture, $"{area.StrandsAssessed} of {Words.Number(area.StrandCount, "strand", "strands")}");

    private static string Answers(LevelEvidence evidence) => evidence.Steps.Count == 0
        ? "nothing"
        : $"{Words.Number(evidence.Steps.Count, "answer", "answers")} {Words.And([.. evidence.Representations.Select(Words.Of)])}"
            + (evidence.ObserverIds.Count == 0 ? "" : $", watched by {Words.And(evidence.ObserverIds)}");

    private static IEnumerable<Paragraph> Spread(Diagnosis diagnosis, Curriculum curriculum)
    {
        if (diagnosis.Spread is { IsUneven: true } spread)
        {
            yield return new(string.Create(
                CultureInfo.InvariantCulture,
                $"An uneven profile: {curriculum.GetStrand(spread.HighestStrandId).Name} stands {spread.Levels:0.0} levels above {curriculum.GetStrand(spread.LowestStrandId).Name}. An average hides that; plan by strand."));
        }
    }

    private static string Area(Curriculum curriculum, string id) => curriculum.Definition.Areas.First(a => a.Id == id).Name;

    private static string Group(Curriculum curriculum, string id) => curriculum.Definition.Groups.First(g => g.Id == id).Name;
}
