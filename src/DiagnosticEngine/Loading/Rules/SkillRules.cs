using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a skill needs.</summary>
internal sealed class SkillRules : AbstractValidator<SkillDraft>
{
    public SkillRules()
    {
        foreach (string key in (string[])["id", "strand", "level", "statement", "pupil"])
        {
            this.Needs(key, s => s.Id is null ? "A skill" : $"The skill {s.Id.Value}");
        }

        this.NeedsIdForm();
        this.NeedsWords(s => s.Statement, "statement");
        this.NeedsWords(s => s.Pupil, "pupil");
        RuleFor(s => s.Representations).Must(r => r is not { Count: 0 })
            .When(s => s.Node["representations"] is Syntax.YamlSequence { Items.Count: 0 })
            .Finds(ShapeFindings.BadValue, s => s.Node["representations"]!.Place, _ => "representations is an empty list; leave the key out for all three.");
        RuleForEach(s => s.Prerequisites).SetValidator(new PrerequisiteRules());
    }
}
