using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a misconception needs.</summary>
internal sealed class MisconceptionRules : AbstractValidator<MisconceptionDraft>
{
    public MisconceptionRules()
    {
        foreach (string key in (string[])["id", "label", "name", "skills"])
        {
            this.Needs(key, m => m.Id is null ? "A misconception" : $"The misconception {m.Id.Value}");
        }

        this.NeedsIdForm();
        this.NeedsWords(m => m.Label, "label");
        this.NeedsWords(m => m.Name, "name");
        RuleFor(m => m.Rule!).SetValidator(new RuleRules()).When(m => m.Rule is not null);
        RuleForEach(m => m.Examples).SetValidator(new RuleExampleRules());
        RuleForEach(m => m.Rivals).SetValidator(new RivalRules());
        RuleFor(m => m.Node).Must(n => n.Has("rule") || !(n.Has("ruleExamples") || n.Has("rivals")))
            .Finds(ShapeFindings.Missing, m => m.Node.Place, m => $"The misconception {m.Id?.Value} has examples or rivals of a rule, but no rule.");
        RuleFor(m => m.Check!).SetValidator(new CheckRules()).When(m => m.Check is not null);
        RuleFor(m => m.Teaching!).SetValidator(new TeachingRules()).When(m => m.Teaching is not null);
    }
}
