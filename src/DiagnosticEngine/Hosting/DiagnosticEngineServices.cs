using DiagnosticEngine;
using DiagnosticEngine.Hosting;
using DiagnosticEngine.Items;
using DiagnosticEngine.Roadmaps;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Storage;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the engine with an application's services.</summary>
public static class DiagnosticEngineServices
{
    /// <summary>Adds an <see cref="AssessmentEngine"/> and an <see cref="ISessionStore"/>, each once for the application.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Sets thresholds and defaults; may be null.</param>
    /// <returns>A builder that says which map to use; the engine cannot be made without one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static DiagnosticEngineBuilder AddDiagnosticEngine(this IServiceCollection services, Action<AssessmentEngineOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        // What is registered comes first, so that names set by the caller are checked against it and win over its defaults.
        services.AddSingleton<IConfigureOptions<AssessmentEngineOptions>, RegisteredStrategies>();
        services.AddOptions<AssessmentEngineOptions>().Configure(o => configure?.Invoke(o)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<AssessmentEngineOptions>, AssessmentEngineOptionsCheck>());
        services.TryAddSingleton<ISessionStore, InMemorySessionStore>();
        services.TryAddSingleton(Create);
        return new DiagnosticEngineBuilder(services);
    }

    private static AssessmentEngine Create(IServiceProvider provider)
    {
        ItemBank bank = provider.GetService<ItemBank>()
            ?? throw new InvalidOperationException("The engine has no curriculum: call UseItemBank after AddDiagnosticEngine.");
        AssessmentEngineOptions options = provider.GetRequiredService<IOptions<AssessmentEngineOptions>>().Value;
        options.Scorer = provider.GetService<IResponseScorer>() ?? options.Scorer;
        options.Planner = provider.GetService<IRoadmapPlanner>() ?? options.Planner;
        AssessmentEngine engine = new(bank, options);
        if (provider.GetService<ILoggerFactory>()?.CreateLogger("DiagnosticEngine") is { } log && log.IsEnabled(LogLevel.Information))
        {
            EngineLog.Ready(log, bank.Curriculum.Id, bank.Curriculum.Version, bank.Curriculum.Skills.Count, bank.Items.Count, engine.Estimator.Name);
        }

        return engine;
    }
}
