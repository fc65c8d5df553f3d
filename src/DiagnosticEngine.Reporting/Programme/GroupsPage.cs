using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Programme;

/// <summary>Groups by next steps: what each works on, what each pupil gets and gives up, and how good the groups are.</summary>
internal static class GroupsPage
{
    public static Page Of(GroupingReport report, Curriculum curriculum)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(curriculum);
        (PupilGroup Group, int Number)[] groups = [.. report.Grouping.Groups.Select((g, i) => (g, i))];
        (PupilGroup Group, int Number)[] together = [.. groups.Where(g => g.Group.Members.Count > 1)];
        return new("Groups by shared next steps", curriculum.Definition.Language,
        [
            .. Opening(report, groups.Length - together.Length),
            .. together.Select((g, place) => Group($"Group {Text(place + 1)}: {Words.And([.. g.Group.Members.Select(m => m.PupilId)])}", g.Group, g.Number, report, curriculum)),
            .. Alone([.. groups.Except(together)], report, curriculum),
            .. LeftOutSection.Of(report.LeftOut, "Not in a group", "These pupils are known to the records and are in no group, for the reason beside each."),
        ])
        {
            Footer =
            [
                "Groups are made by next steps alone: no level and no average has a part in them. What a step shared is worth, and what a step sat through costs, are settings.",
                "Minutes are an estimate and no measurement: stay with a step until its exit check is met, and make groups anew when there is something new to go by.",
            ],
        };
    }

    private static IEnumerable<Block> Opening(GroupingReport report, int alone)
    {
        PupilGrouping grouping = report.Grouping;
        int pupils = grouping.Groups.Sum(g => g.Members.Count);
        yield return new Paragraph(
            $"{Words.Number(pupils, "pupil", "pupils")} in {Words.Number(grouping.Groups.Count - alone, "group", "groups")} of at most {Text(report.Options.MaxSize)}{(alone == 0 ? "" : $" and {Text(alone)} on their own")}{Limit(report.Options.Limit)}."
            + (report.Options.MaxSize > GroupingOptions.UsualMaxSize ? $" Groups above {Text(GroupingOptions.UsualMaxSize)} were asked for in so many words." : ""));
        yield return new Paragraph(Quality(grouping));
        LessonCount plan = report.Plan;
        yield return new Paragraph(string.Create(
            CultureInfo.InvariantCulture,
            $"The plan: {Words.Number(plan.Weeks, "week", "weeks")} of {(plan.FewestPerWeek == plan.MostPerWeek ? Text(plan.MostPerWeek) : $"{plan.FewestPerWeek} to {plan.MostPerWeek}")} lessons of {plan.LessonMinutes} minutes make {plan.FewestLessons} to {plan.MostLessons} lessons, {Figures.Text(plan.FewestHours, 1)} to {Figures.Text(plan.MostHours, 1)} hours."));
    }

    private static string Limit(GroupLimit limit) => limit switch
    {
        GroupLimit.SameClass => ", each within one class",
        GroupLimit.SameYear => ", each within one year group",
        _ => "",
    };

    private static string Quality(PupilGrouping grouping)
    {
        string worth = $"Together the groups are worth {Text(grouping.Worth)} by the settings";
        return grouping.IsProvenBest ? worth + ": proven best, no other grouping is worth more."
            : grouping.Worth > 0 ? worth + $"; no grouping is worth more than {Text(grouping.UpperBound)}, so another could be at most {Figures.Text(new Rational(grouping.UpperBound, grouping.Worth), 2)} times as good."
            : worth + $"; no grouping is worth more than {Text(grouping.UpperBound)}.";
    }

    private static Section Group(string title, PupilGroup group, int number, GroupingReport report, Curriculum curriculum) => new(title,
    [
        Facts.Of(
            new Fact("Works on", Names(group.Steps, curriculum)),
            Fact.Of("Takes about", Time(report, number)),
            Fact.Of("Worth", Text(group.Worth))),
        .. group.Members.Select(m => new Section(m.PupilId,
        [
            Facts.Of(
                new Fact("Gets", m.Gets.Count == group.Steps.Count ? ["every step of the group"] : Names(m.Gets, curriculum)),
                Fact.Of("Gives up", m.GivesUp.Count == 0 ? "nothing" : ""),
                new Fact("Gives up", Names(m.GivesUp, curriculum)),
                Fact.Of("Sits through", m.SitsThrough.Count == 0 ? "nothing" : ""),
                new Fact("Sits through", Names(m.SitsThrough, curriculum))),
        ])),
    ]);

    private static IEnumerable<Section> Alone((PupilGroup Group, int Number)[] alone, GroupingReport report, Curriculum curriculum)
    {
        if (alone.Length > 0)
        {
            yield return new("On their own",
            [
                new Paragraph("These pupils share no group that is worth more to everybody in it. Their steps are theirs alone."),
                .. alone.Select(a => new Section(a.Group.Members[0].PupilId,
                [
                    Facts.Of(
                        new Fact("Works on", a.Group.Steps.Count == 0 ? ["nothing: no next step was found"] : Names(a.Group.Steps, curriculum)),
                        new Fact("Waits", Names(a.Group.Members[0].GivesUp, curriculum)),
                        Fact.Of("Takes about", a.Group.Steps.Count == 0 ? "" : Time(report, a.Number))),
                ])),
            ]);
        }
    }

    private static string Time(GroupingReport report, int number) =>
        $"{Text(report.Minutes[number])} minutes, {Words.Number(report.LessonsOf(number), "lesson", "lessons")}"
        + (report.LessonsOf(number) > report.Plan.MostLessons ? "; that is more than the plan has" : "");

    private static string[] Names(IEnumerable<string> skills, Curriculum curriculum) => [.. skills.Select(s => curriculum.GetSkill(s).Statement)];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
