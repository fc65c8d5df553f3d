using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a misconception's check needs.</summary>
internal sealed class CheckRules : AbstractValidator<CheckDraft>
{
    public CheckRules() => this.Needs("ask", _ => "A check");
}
