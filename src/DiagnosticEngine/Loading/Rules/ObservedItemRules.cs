using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What an observed task needs.</summary>
internal sealed class ObservedItemRules : AbstractValidator<ItemDraft>
{
    public ObservedItemRules()
    {
        foreach (string key in (string[])["script", "observe", "verdicts"])
        {
            this.Needs(key, i => $"The item {i.Name}");
        }

        foreach (string key in (string[])["prompt", "speak", "answer", "options", "shuffle", "accept", "malRules"])
        {
            this.Refuses(key, "an item that the pupil answers");
        }

        RuleForEach(i => i.Materials).SetValidator(new MaterialRules());
        RuleForEach(i => i.Script).SetValidator(new ScriptStepRules());
        RuleForEach(i => i.Observations).SetValidator(new ObservationRules());
        RuleForEach(i => i.Verdicts).SetValidator(new VerdictRules());
    }
}
