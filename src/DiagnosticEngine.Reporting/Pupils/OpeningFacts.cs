using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Reporting.Programme;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Reporting.Pupils;

/// <summary>Writes whom a report is about, from when, and from what.</summary>
internal static class OpeningFacts
{
    public static Facts Of(PupilReport report)
    {
        AssessmentSession session = report.Session;
        Curriculum curriculum = session.Bank.Curriculum;
        return Facts.Of(
            Fact.Of("Pupil", session.PupilId),
            Fact.Of("Date", report.Day is { } day ? Words.Date(day) : "not noted"),
            Fact.Of("Year group", report.Point is { } point ? Year(point) : ""),
            Fact.Of("Assessed", Scope(session, curriculum)),
            Fact.Of("From", string.Create(CultureInfo.InvariantCulture, $"{Words.Number(session.Steps.Count, "question", "questions")}, about {Math.Round(session.Minutes)} minutes{Sittings(session)}")),
            Fact.Of("Adult", session.Options.ObserverId ?? "none noted, so nothing was asked with real objects"),
            Fact.Of("Taught for", report.Records?.Form?.Purpose is { } purpose ? FormSection.PurposeOf(purpose) : ""),
            Fact.Of("Map", $"{curriculum.Definition.Title} {curriculum.Version}".Trim()),
            new("Other results", [.. (report.Records?.ExternalScores ?? []).Where(s => s.PupilId == session.PupilId).Select(Score)]));
    }

    private static string Year(SchoolYearPoint point) => string.Create(
        CultureInfo.InvariantCulture, $"Year {point.YearGroup}, {Figures.Text(point.WeeksGone, 0)} of {point.WeeksInYear} weeks gone");

    private static string Scope(AssessmentSession session, Curriculum curriculum)
    {
        string[] names =
        [
            .. session.Options.Areas.Select(a => curriculum.Definition.Areas.First(x => x.Id == a).Name),
            .. session.Options.Strands.Select(s => curriculum.GetStrand(s).Name),
        ];
        return names.Length == 0 ? "the whole map" : Words.And(names);
    }

    private static string Sittings(AssessmentSession session) =>
        session.LaterSittings.Count == 0 ? "" : $", in {Words.Number(session.LaterSittings.Count + 1, "sitting", "sittings")}";

    private static string Score(ExternalScore score) => $"{score.Name}, {Words.Date(score.Date)}: {score.Score} ({score.Scale}). No part of any level here.";
}
