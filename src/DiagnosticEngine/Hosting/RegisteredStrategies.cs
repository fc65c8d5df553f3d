using DiagnosticEngine.Selection;
using DiagnosticEngine.Stopping;
using Microsoft.Extensions.Options;

namespace DiagnosticEngine.Hosting;

/// <summary>Adds the selectors, policies and rules that an application has registered; the last of a kind is the default of new sessions.</summary>
internal sealed class RegisteredStrategies(
    IEnumerable<IItemSelector> selectors, IEnumerable<ISelectionPolicy> policies, IEnumerable<IStoppingRule> rules) : IConfigureOptions<AssessmentEngineOptions>
{
    public void Configure(AssessmentEngineOptions options)
    {
        foreach (IItemSelector selector in selectors)
        {
            options.Selectors.Add(selector);
            options.Session = options.Session with { Selector = selector.Name };
        }

        foreach (ISelectionPolicy policy in policies)
        {
            options.Policies.Add(policy);
            options.Session = options.Session with { Policy = policy.Name };
        }

        foreach (IStoppingRule rule in rules)
        {
            options.StoppingRules.Add(rule);
        }
    }
}
