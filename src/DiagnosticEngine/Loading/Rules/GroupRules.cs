using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a reporting group needs.</summary>
internal sealed class GroupRules : AbstractValidator<GroupDraft>
{
    public GroupRules()
    {
        this.Needs("id", _ => "A group");
        this.Needs("name", _ => "A group");
        this.NeedsIdForm();
        this.NeedsWords(g => g.Name, "name");
        RuleFor(g => g.Node).Must(n => n.Has("strands") || n.Has("skills"))
            .Finds(ShapeFindings.Missing, g => g.Node.Place, _ => "A group names neither strands nor skills.");
    }
}
