using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Reporting.Documents.Charts;

namespace DiagnosticEngine.Reporting.Programme;

/// <summary>All pupils of a programme together: start, end and gain by year group, what was taught, confidence, and who is in no table.</summary>
internal static class CohortPage
{
    private const int Places = CohortRow.Places;

    public static Page Of(CohortReport report, Curriculum curriculum)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(curriculum);
        string name = TopicWords.Name(report.Kind, report.Id, curriculum);
        return new($"All pupils together: {name}", curriculum.Definition.Language,
        [
            new Paragraph(Opening(report, name)),
            .. report.Table.All is { } all ? [Levels(report, all, curriculum), Spread(report)] : Array.Empty<Block>(),
            .. report.Topics.Count == 0 ? [] : new[] { CohortTopics.Of(report, curriculum) },
            .. ConfidenceSection.Of(report),
            .. FormSection.Of(report.Form),
            .. LeftOutSection.Of(report.LeftOut, "Not in the tables of levels", "These pupils are known to the records. They are not in the tables of levels, for the reason beside each."),
        ])
        {
            Footer = ProgrammeFooter.All,
        };
    }

    private static string Opening(CohortReport report, string name)
    {
        string who = report.Members.Count == report.Pupils
            ? $"Levels of {name} at the start and at the end, for {Words.Number(report.Pupils, "pupil", "pupils")}."
            : string.Create(CultureInfo.InvariantCulture, $"Levels of {name} at the start and at the end, for {report.Members.Count} of {Words.Number(report.Pupils, "pupil", "pupils")}.");
        return who + TopicWords.Between(report.Options.From, report.Options.To) + " Ids are opaque; no names are kept.";
    }

    private static Section Levels(CohortReport report, CohortRow all, Curriculum curriculum)
    {
        CohortRow[] rows = [.. report.Table.Rows, all];
        bool hasMonths = report.Options.Months != MonthsFactor.None;
        string[] columns = ["n", "weeks", "start", "end", "gain", "rate a year", .. hasMonths ? ["months"] : Array.Empty<string>()];
        GridRow Line(CohortRow row) => new(TopicWords.Year(row.YearGroup),
        [
            row.Pupils.ToString(CultureInfo.InvariantCulture), TopicWords.Weeks(row.WeeksLow, row.WeeksHigh), Figures.Text(row.StartMean, Places), Figures.Text(row.EndMean, Places),
            Figures.Signed(row.Gain, Places), Rate(row, report.Options.WeeksInYear),
            .. hasMonths ? [Figures.Signed(Months.Of(row.Gain, report.Options.Months)!.Value, 1)] : Array.Empty<string>(),
        ]);
        string name = TopicWords.Name(report.Kind, report.Id, curriculum);
        return new($"Start and end: {name}",
        [
            new Grid($"Mean levels of {name} by year group", columns, [new("By year group", [.. report.Table.Rows.Select(Line)]), new("Everybody", [Line(all)])]),
            new Bullets([.. Notes(report, rows)]),
            new ChangeChart($"Mean level of {name}", ChartScale.Levels(curriculum.Skills.Max(s => s.Level), rows.SelectMany(r => new[] { r.StartMean, r.EndMean })) with { Places = Places }, "start", "end",
                [new("By year group", ChartMark.Round, [.. rows.Select(r => new ChangeRow(TopicWords.Year(r.YearGroup), r.StartMean, r.EndMean))])]) { HasTableBeside = true },
        ]);
    }

    private static string Rate(CohortRow row, int weeksInYear) => row.RateLow(weeksInYear) is { } low && row.RateHigh(weeksInYear) is { } high
        ? low == high ? Figures.Text(low, 2) : $"{Figures.Text(low, 2)} to {Figures.Text(high, 2)}"
        : "–";

    private static IEnumerable<string> Notes(CohortReport report, CohortRow[] rows)
    {
        yield return $"Rates are levels a year, on the basis: {report.Basis.Name}. Two numbers are the rate over the most and over the fewest weeks that a pupil of the line has; one level a year is expected.";
        if (report.Options.Months != MonthsFactor.None)
        {
            yield return $"Factor for months: {Months.Name(report.Options.Months)}, the same on the whole page.";
        }

        foreach (CohortRow row in rows.Where(r => r.PrintedMeansDiffer))
        {
            yield return $"{TopicWords.Year(row.YearGroup)}: the printed means differ by {Figures.Text(row.GainOfPrintedMeans, Places)}; the mean gain, from levels that are not rounded, is {Figures.Text(row.Gain, Places)}.";
        }

        if (report.Split is { } split && report.Taught?.Of(report.Kind, report.Id) == TaughtScope.PartlyTaught)
        {
            yield return TopicWords.Spill("this area", split.FromTaught, split.FromUntaught, Places);
        }
        else if (report.Taught?.Of(report.Kind, report.Id) == TaughtScope.PartlyTaught)
        {
            yield return TopicWords.Spill("this area");
        }
        else if (report.Taught?.Of(report.Kind, report.Id) == TaughtScope.Untaught)
        {
            yield return "This topic was not taught in the lessons noted.";
        }
    }

    private static Section Spread(CohortReport report)
    {
        IEnumerable<CohortRow> rows = [.. report.Table.Rows, report.Table.All!];
        return new("How much pupils differ",
        [
            new Grid("Spread of the gains", ["n", "least", "greatest", "deviation", "a little lower"],
            [
                new("By year group", [.. rows.Select(r => new GridRow(TopicWords.Year(r.YearGroup),
                [
                    r.Pupils.ToString(CultureInfo.InvariantCulture), Signed(r.LeastGain), Signed(r.GreatestGain),
                    r.GainDeviation is { } deviation ? Figures.Text(deviation, Places) : "–", r.Fell is { } fell ? fell.ToString(CultureInfo.InvariantCulture) : "–",
                ]))]),
            ]),
            new Paragraph("The last column counts pupils whose level was lower on the second day. Deviation is the sample standard deviation of the gains."),
        ]);
    }

    private static string Signed(Rational? value) => value is { } known ? Figures.Signed(known, Places) : "–";
}
