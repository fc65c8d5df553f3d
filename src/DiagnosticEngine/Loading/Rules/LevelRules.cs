using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a level needs.</summary>
internal sealed class LevelRules : AbstractValidator<LevelDraft>
{
    public LevelRules()
    {
        this.Needs("number", _ => "A level");
        this.Needs("label", _ => "A level");
        this.NeedsBetween(l => l.Number, "number", 1, 20);
        this.NeedsWords(l => l.Label, "label");
    }
}
