using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What the manifest needs.</summary>
internal sealed class ManifestRules : AbstractValidator<ManifestDraft>
{
    public ManifestRules()
    {
        foreach (string key in (string[])["id", "version", "title", "language", "levels", "areas", "strands", "files"])
        {
            this.Needs(key, _ => "The manifest");
        }

        RuleFor(m => m.Id).Must(id => id is null || IdForm.IsWellFormed(id.Value))
            .Finds(ShapeFindings.BadId, m => m.Id!.Place, m => $"{Quote.Of(m.Id!.Value)} is not an id: lower-case words or figures, joined by dots and hyphens.");
        this.NeedsWords(m => m.Version, "version");
        this.NeedsWords(m => m.Title, "title");
        foreach (string key in (string[])["levels", "strands", "files"])
        {
            RuleFor(m => m.Node).Must(n => n[key] is not Syntax.YamlSequence { Items.Count: 0 })
                .Finds(ShapeFindings.BadValue, m => m.Node[key]!.Place, _ => $"{key} is an empty list.");
        }

        RuleForEach(m => m.Levels).SetValidator(new LevelRules());
        RuleForEach(m => m.Areas).SetValidator(new AreaRules());
        RuleForEach(m => m.Strands).SetValidator(new StrandRules());
        RuleForEach(m => m.Groups).SetValidator(new GroupRules());
    }
}
