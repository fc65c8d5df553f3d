using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What an example needs.</summary>
internal sealed class ExampleRules : AbstractValidator<ExampleDraft>
{
    public ExampleRules()
    {
        this.Needs("expect", _ => "An example");
        RuleFor(e => e.Node).Must(n => n.Has("response") != n.Has("observations"))
            .Finds(ShapeFindings.Missing, e => e.Node.Place, _ => "An example needs either response or observations.");
    }
}
