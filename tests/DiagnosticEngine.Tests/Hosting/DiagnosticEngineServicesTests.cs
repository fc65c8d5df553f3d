using DiagnosticEngine.Selection;
using DiagnosticEngine.Sessions;
using DiagnosticEngine.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DiagnosticEngine.Tests.Hosting;

public sealed class DiagnosticEngineServicesTests
{
    [Fact]
    public void AddDiagnosticEngine_WithABank_GivesOneEngine()
    {
        using ServiceProvider provider = Services().BuildServiceProvider(validateScopes: true);
        Assert.Same(provider.GetRequiredService<AssessmentEngine>(), provider.GetRequiredService<AssessmentEngine>());
        Assert.IsType<InMemorySessionStore>(provider.GetRequiredService<ISessionStore>());
    }

    [Fact]
    public void AddDiagnosticEngine_WithoutABank_SaysWhatIsMissing()
    {
        ServiceCollection services = new();
        services.AddDiagnosticEngine();
        using ServiceProvider provider = services.BuildServiceProvider();
        InvalidOperationException e = Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<AssessmentEngine>());
        Assert.Contains("UseItemBank", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UseItemSelector_Custom_BecomesTheDefaultOfNewSessions()
    {
        ServiceCollection services = new();
        services.AddDiagnosticEngine().UseItemBank(TestBank.Create()).UseItemSelector<LastSelector>();
        using ServiceProvider provider = services.BuildServiceProvider();
        AssessmentSession session = provider.GetRequiredService<AssessmentEngine>().Start("p", 1);
        Assert.True(session.TryGetNextItem(out _));
        Assert.Equal("last", session.PendingDecision?.Selector);
    }

    [Fact]
    public void UseSelectionPolicy_Confidence_IsMadeWithoutHelp()
    {
        ServiceCollection services = new();
        services.AddDiagnosticEngine().UseItemBank(TestBank.Create()).UseSelectionPolicy<ConfidencePolicy>().UseItemSelector<InformationSelector>();
        using ServiceProvider provider = services.BuildServiceProvider();
        AssessmentSession session = provider.GetRequiredService<AssessmentEngine>().Start("p", 1);
        Assert.True(session.TryGetNextItem(out _));
        Assert.StartsWith("opening", session.PendingDecision?.Rule, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("last")]
    [InlineData("random")]
    public void AddDiagnosticEngine_SelectorNamedByTheCaller_Wins(string name)
    {
        ServiceCollection services = new();
        services.AddDiagnosticEngine(o => o.Session = o.Session with { Selector = name }).UseItemBank(TestBank.Create()).UseItemSelector<LastSelector>();
        using ServiceProvider provider = services.BuildServiceProvider();
        AssessmentSession session = provider.GetRequiredService<AssessmentEngine>().Start("p", 1);
        Assert.True(session.TryGetNextItem(out _));
        Assert.Equal(name, session.PendingDecision?.Selector);
    }

    [Fact]
    public void AddDiagnosticEngine_WrongOptions_AreRefusedTogether()
    {
        ServiceCollection services = new();
        services.AddDiagnosticEngine(o =>
        {
            o.Session = o.Session with { MaxItems = -1, Selector = "tea leaves", LeastSuccess = 2, Exposure = new() { AmongBest = 0 } };
            o.Mastery = o.Mastery with { Abstract = new() { Right = 7, Of = 6 } };
            o.Diagnosis = o.Diagnosis with { GapTo = 0.9 };
        }).UseItemBank(TestBank.Create());
        using ServiceProvider provider = services.BuildServiceProvider();
        OptionsValidationException e = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<AssessmentEngine>());
        Assert.Equal(6, e.Failures.Count());
    }

    private static ServiceCollection Services()
    {
        ServiceCollection services = new();
        services.AddDiagnosticEngine().UseItemBank(TestBank.Create());
        return services;
    }

    private sealed class LastSelector : IItemSelector
    {
        public string Name => "last";

        public SelectionDecision SelectNext(SelectionContext context) => new()
        {
            Item = context.Candidates[^1],
            Selector = Name,
            Reason = "The last one.",
            Candidates = [new ScoredCandidate { ItemId = context.Candidates[^1].Id, Score = 1 }],
            CandidateCount = context.Candidates.Count,
        };
    }
}
