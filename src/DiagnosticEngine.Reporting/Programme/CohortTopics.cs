using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Reporting.Documents.Charts;

namespace DiagnosticEngine.Reporting.Programme;

/// <summary>Mean start and end of every topic, those that were taught apart from the others.</summary>
internal static class CohortTopics
{
    private const int Places = CohortRow.Places;

    public static Section Of(CohortReport report, Curriculum curriculum) => new("Topics taught and not taught",
    [
        new Paragraph(report.Taught is null
            ? "No lesson says which skills of the map it was about, so topics taught and not taught cannot be told apart."
            : "Taught means: to one of these pupils at least, in a lesson between their assessments. A topic that was not taught was still assessed; an average that holds both moves with the topics taught."),
        .. report.Topics.Select(t => t.Kind).Distinct().SelectMany(kind => Blocks(kind, [.. report.Topics.Where(t => t.Kind == kind)], curriculum)),
    ]);

    private static IEnumerable<Block> Blocks(LevelKind kind, TopicGain[] topics, Curriculum curriculum)
    {
        (TaughtScope Scope, TopicGain[] Topics)[] groups = [.. topics.GroupBy(t => t.Taught).OrderBy(g => g.Key).Select(g => (g.Key, g.ToArray()))];
        string Name(TopicGain topic) => TopicWords.Name(kind, topic.Id, curriculum);
        string Title(TaughtScope scope) => $"{TopicWords.Plural(kind)}: {TopicWords.Of(scope).ToLowerInvariant()}";
        yield return new Grid($"{TopicWords.Plural(kind)}, mean levels", ["n", "start", "end", "gain"],
            [.. groups.Select(g => new GridGroup(Title(g.Scope), [.. g.Topics.Select(t => new GridRow(Name(t),
            [
                t.Pupils.ToString(CultureInfo.InvariantCulture), Figures.Text(t.StartMean, Places), Figures.Text(t.EndMean, Places), Figures.Signed(t.Gain, Places),
            ]))]))]);
        ChartScale scale = ChartScale.Levels(curriculum.Skills.Max(s => s.Level), topics.SelectMany(t => new[] { t.StartMean, t.EndMean })) with { Places = Places };
        yield return new ChangeChart($"{TopicWords.Plural(kind)}, mean level at start and end", scale, "start", "end",
            [.. groups.Select(g => new ChangeGroup(Title(g.Scope), TopicWords.MarkOf(g.Scope), [.. g.Topics.Select(t => new ChangeRow(Name(t), t.StartMean, t.EndMean))]))])
        {
            HasTableBeside = true,
        };
    }
}
