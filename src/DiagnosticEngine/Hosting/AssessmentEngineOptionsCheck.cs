using DiagnosticEngine.Selection;
using DiagnosticEngine.Stopping;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.Extensions.Options;

namespace DiagnosticEngine.Hosting;

/// <summary>Checks an engine's options when the application starts, and says all that is wrong at once.</summary>
internal sealed class AssessmentEngineOptionsCheck : AbstractValidator<AssessmentEngineOptions>, IValidateOptions<AssessmentEngineOptions>
{
    public AssessmentEngineOptionsCheck()
    {
        RuleFor(o => o.Session.MaxItems).GreaterThanOrEqualTo(0);
        RuleFor(o => o.Session.MaxMinutes).GreaterThanOrEqualTo(0);
        RuleFor(o => o.Session.MaxExposures).GreaterThanOrEqualTo(1);
        RuleFor(o => o.Session.Certainty).InclusiveBetween(0.5, 1);
        RuleFor(o => o.Session.InformationFloor).GreaterThanOrEqualTo(0);
        RuleFor(o => o.Session.MaxFailuresInARow).GreaterThanOrEqualTo(0);
        RuleFor(o => o.Session.LeastSuccess).Must(p => p is null or (>= 0 and <= 1)).WithMessage("The least chance of success lies between 0 and 1.");
        RuleFor(o => o.Session.Exposure).Must(e => e is null or { AmongBest: >= 1 and <= ExposureLimits.MostAmongBest, NotNow: not null })
            .WithMessage("An item may be chosen among the best 1 to 10.");
        RuleFor(o => o.Mastery).Must(m => new[] { m.Abstract, m.Pictorial, m.Concrete }.All(r => r.Right >= 1 && r.Of >= r.Right && r.Of <= MasteryRule.MostOf))
            .WithMessage("A mastery rule asks for at least one right answer, of at least as many and at most 1,000.");
        RuleFor(o => o.Diagnosis).Must(d => d.GapTo is >= 0 and < 1 && d.SecureFrom > d.GapTo && d.SecureFrom <= 1)
            .WithMessage("A skill is a gap up to a probability below the one from which it is secure.");
        RuleFor(o => o.Diagnosis.Levels).Must(l => l is null or { Share: > 0 and <= 1 }).WithMessage("The share of a level's skills lies above 0 and is at most 1.");
        RuleFor(o => o.Diagnosis.Levels).Must(l => l is null or { Band: > 0 and < 1 }).WithMessage("The probability of a level's band lies above 0 and below 1.");
        RuleFor(o => o.Roadmap.MaxSteps).GreaterThanOrEqualTo(1);
        RuleFor(o => o.Roadmap).Must(r => r.TeachBelow is > 0 and < 1 && r.SecureFrom >= r.TeachBelow)
            .WithMessage("A prerequisite needs no check from a probability that is not below the one under which a skill is taught.");
        RuleFor(o => o.ErrorPatterns).Must(e => new[] { e.Prior, e.SecondPrior, e.Consistency, e.OpenMatch, e.NamingThreshold }.All(p => p is > 0 and < 1))
            .WithMessage("The probabilities of the error-pattern model lie between 0 and 1.");
        RuleFor(o => o.Session.Selector).Must((o, name) => o.Selectors.Any(s => s.Name == name)).WithMessage("There is no selector \"{PropertyValue}\".");
        RuleFor(o => o.Session.Policy).Must((o, name) => o.Policies.Any(p => p.Name == name)).WithMessage("There is no policy \"{PropertyValue}\".");
    }

    public ValidateOptionsResult Validate(string? name, AssessmentEngineOptions options)
    {
        ValidationResult result = Validate(options);
        return result.IsValid ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(result.Errors.Select(e => e.ErrorMessage));
    }
}
