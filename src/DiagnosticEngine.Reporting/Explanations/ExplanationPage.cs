using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Diagnoses;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Reporting.Explanations;

/// <summary>A session as a page of reasons: what was told, each question in turn, and the end.</summary>
internal static class ExplanationPage
{
    private const string Reading =
        "Beliefs are probabilities that something is secure, from 0 to 1. They begin with what is usual and move with every answer, right, wrong "
        + "or “not sure yet”; also those about other skills, which the map connects.";

    public static Page Of(AssessmentSession session, int? step)
    {
        ArgumentNullException.ThrowIfNull(session);
        Curriculum curriculum = session.Bank.Curriculum;
        if (step is { } one)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(one, 1, nameof(step));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(one, session.Steps.Count, nameof(step));
        }

        List<Block> blocks = [new Paragraph(Reading)];
        for (int number = step ?? 1; number <= (step ?? session.Steps.Count); number++)
        {
            blocks.AddRange(Told(session, number - 1));
            blocks.Add(new Section(Title(number), [StepExplanation.Of(session.Steps[number - 1], curriculum)]));
        }

        if (step is null)
        {
            blocks.AddRange(Told(session, session.Steps.Count));
            blocks.Add(new Section("The end", [new Paragraph(End(session))]));
        }

        return new("Why each question was asked", curriculum.Definition.Language, blocks);
    }

    private static IEnumerable<Section> Told(AssessmentSession session, int afterStep) => session.Told
        .Where(t => t.AfterStep == afterStep)
        .Select(t => new Section(
            afterStep == 0 ? "Told at the start" : string.Create(CultureInfo.InvariantCulture, $"Told after question {afterStep}"),
            [
                Facts.Of(
                    Fact.Of("What was told", Words.Sentence($"{session.Bank.Curriculum.GetSkill(t.Evidence.SkillId).Statement}: {ToldSection.Of(t.Evidence)}")),
                    new(StepExplanation.BeliefHere, [.. t.Named.Select(b => StepExplanation.Belief(b, session.Bank.Curriculum))]),
                    new(StepExplanation.BeliefElsewhere, [.. t.Elsewhere.Select(b => StepExplanation.Belief(b, session.Bank.Curriculum))])),
            ]));

    private static string Title(int number) => string.Create(CultureInfo.InvariantCulture, $"Question {number}");

    private static string End(AssessmentSession session) => session.Stopping is { } stopping
        ? $"{stopping.Explanation} (Rule: {stopping.Reason}.)"
        : "The assessment is still going on.";
}
