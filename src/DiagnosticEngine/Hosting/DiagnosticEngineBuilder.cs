using DiagnosticEngine.Items;
using DiagnosticEngine.Roadmaps;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Selection;
using DiagnosticEngine.Stopping;
using DiagnosticEngine.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DiagnosticEngine.Hosting;

/// <summary>Says what an engine is made of, after <c>AddDiagnosticEngine</c>.</summary>
/// <remarks>Not safe to share between threads; used while an application starts.</remarks>
public sealed class DiagnosticEngineBuilder
{
    internal DiagnosticEngineBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services of the application.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Uses this map and its items.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="bank"/> is null.</exception>
    public DiagnosticEngineBuilder UseItemBank(ItemBank bank)
    {
        ArgumentNullException.ThrowIfNull(bank);
        Services.Replace(ServiceDescriptor.Singleton(bank));
        return this;
    }

    /// <summary>Adds a selector and makes it the default of new sessions.</summary>
    public DiagnosticEngineBuilder UseItemSelector<TSelector>()
        where TSelector : class, IItemSelector
    {
        Services.AddSingleton<IItemSelector, TSelector>();
        return this;
    }

    /// <summary>Adds a policy and makes it the default of new sessions.</summary>
    public DiagnosticEngineBuilder UseSelectionPolicy<TPolicy>()
        where TPolicy : class, ISelectionPolicy
    {
        Services.AddSingleton<ISelectionPolicy, TPolicy>();
        return this;
    }

    /// <summary>Adds a rule that may end a session, besides those that its options set.</summary>
    public DiagnosticEngineBuilder AddStoppingRule<TRule>()
        where TRule : class, IStoppingRule
    {
        Services.AddSingleton<IStoppingRule, TRule>();
        return this;
    }

    /// <summary>Scores responses with this scorer.</summary>
    public DiagnosticEngineBuilder UseResponseScorer<TScorer>()
        where TScorer : class, IResponseScorer
    {
        Services.Replace(ServiceDescriptor.Singleton<IResponseScorer, TScorer>());
        return this;
    }

    /// <summary>Plans roadmaps with this planner.</summary>
    public DiagnosticEngineBuilder UseRoadmapPlanner<TPlanner>()
        where TPlanner : class, IRoadmapPlanner
    {
        Services.Replace(ServiceDescriptor.Singleton<IRoadmapPlanner, TPlanner>());
        return this;
    }

    /// <summary>Keeps sessions in this store.</summary>
    public DiagnosticEngineBuilder UseSessionStore<TStore>()
        where TStore : class, ISessionStore
    {
        Services.Replace(ServiceDescriptor.Singleton<ISessionStore, TStore>());
        return this;
    }
}
