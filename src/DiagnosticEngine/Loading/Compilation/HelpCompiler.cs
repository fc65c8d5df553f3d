using System.Globalization;
using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Compilation;

/// <summary>Turns a help ladder as written into steps of the engine, and checks that it goes from least to most.</summary>
internal sealed class HelpCompiler(ExpressionCompiler expressions, FindingLog log)
{
    /// <summary>The ladder; null for a step that is not fit for use, which was logged.</summary>
    public HelpStep?[] Compile(ItemDraft item, Scope scope)
    {
        double credit = 1;
        int level = 0;
        foreach (HelpStepDraft step in item.Help)
        {
            if (step.Credit is not null && step.Credit.Value >= credit)
            {
                log.Add(
                    TaskFindings.CreditNotFalling,
                    step.Credit.Place,
                    string.Create(CultureInfo.InvariantCulture, $"The credit should be below {credit}, but is {step.Credit.Value}."));
            }

            if (step.Level is not null && step.Level.Value < level)
            {
                log.Add(
                    TaskFindings.LevelFalls,
                    step.Level.Place,
                    string.Create(CultureInfo.InvariantCulture, $"The level should be at least {level}, but is {step.Level.Value}."));
            }

            credit = step.Credit?.Value ?? credit;
            level = step.Level?.Value ?? level;
        }

        return [.. item.Help.Select(h => Step(h, scope))];
    }

    private HelpStep? Step(HelpStepDraft draft, Scope scope)
    {
        LocalizedTemplate? text = draft.Say is null ? null : expressions.Compile(draft.Say, scope);
        return text is null || draft.Id is null || draft.Credit is null
            ? null
            : new() { Id = draft.Id.Value, Level = draft.Level?.Value, Text = text, Credit = draft.Credit.Value };
    }
}
