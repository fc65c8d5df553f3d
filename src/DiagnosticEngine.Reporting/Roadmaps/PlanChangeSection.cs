using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Reporting.Roadmaps;

/// <summary>Writes what came, left and moved since an earlier plan, and why.</summary>
internal static class PlanChangeSection
{
    public static Section Of(LessonPlanRevision revision, Curriculum curriculum) => new(
        "What is different from the earlier plan",
        revision.Changes.Count == 0
            ? [new Paragraph("Nothing: the earlier plan still holds.")]
            : [Facts.Of([.. Enum.GetValues<PlanChangeKind>().Select(kind => new Fact(
                Title(kind), [.. revision.Changes.Where(c => c.Kind == kind).Select(c => Line(c, curriculum))]))])]);

    private static string Title(PlanChangeKind kind) => kind switch
    {
        PlanChangeKind.Came => "New",
        PlanChangeKind.Left => "No longer in the plan",
        PlanChangeKind.Moved => "Moved",
        _ => "Taught differently",
    };

    private static string Line(PlanChange change, Curriculum curriculum)
    {
        string name = curriculum.GetSkill(change.SkillId).Statement;
        string where = change switch
        {
            { Kind: PlanChangeKind.Moved, Earlier: { } earlier, Now: { } now } when earlier.FirstLesson != now.FirstLesson =>
                string.Create(CultureInfo.InvariantCulture, $", from lesson {earlier.FirstLesson} to lesson {now.FirstLesson}"),
            { Kind: PlanChangeKind.Came, Now: { } now } => string.Create(CultureInfo.InvariantCulture, $", in lesson {now.FirstLesson}"),
            _ => "",
        };
        return $"{name}{where}: {Reason(change, curriculum)}.";
    }

    private static string Reason(PlanChange change, Curriculum curriculum) => change.Reason switch
    {
        PlanChangeReason.FoundMissing => "what was seen since points to a gap",
        PlanChangeReason.ToBeChecked => "it is probably secure, and a later step rests on it",
        PlanChangeReason.HasRoom => "it waited before, and now its minutes are worth it",
        PlanChangeReason.NowSecure => "it is now more likely secure than not",
        PlanChangeReason.HasNoRoom => "it is still to be taught, and other steps are worth more of the minutes",
        PlanChangeReason.NoLongerAskedFor => "nothing in the plan asks for it any more",
        PlanChangeReason.StepsBeforeChanged => Because(change, curriculum),
        PlanChangeReason.OrderChanged => "what is known now puts the steps in another order",
        PlanChangeReason.StartChanged when change is { Earlier: { } earlier, Now: { } now } =>
            $"it begins {Words.Of(now.Step.StartAt)}, no longer {Words.Of(earlier.Step.StartAt)}",
        PlanChangeReason.KindChanged => change.Now?.Step.Kind == RoadmapStepKind.Check ? "a check is enough now" : "a check is not enough any more",
        _ => "its minutes are different",
    };

    private static string Because(PlanChange change, Curriculum curriculum)
    {
        string first = curriculum.GetSkill(change.Because[0]).Statement;
        return change.Because.Count == 1
            ? $"“{first}” before it changed"
            : $"“{first}” and {Words.Number(change.Because.Count - 1, "other step", "other steps")} before it changed";
    }
}
