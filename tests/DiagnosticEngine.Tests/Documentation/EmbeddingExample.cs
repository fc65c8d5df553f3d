using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Items;
using DiagnosticEngine.Loading;
using DiagnosticEngine.Roadmaps;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Sessions;
using DiagnosticEngine.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace DiagnosticEngine.Tests.Documentation;

/// <summary>The embedding example of the README: what stands between the marks is what readers see.</summary>
internal static class EmbeddingExample
{
    public static async Task<IReadOnlyList<string>> RunAsync(
        string folder, ISessionStore store, Func<ItemVariant, string> ask, TextWriter output, CancellationToken cancellationToken = default)
    {
        // <readme>
        // Load: findings, not exceptions. Every variant was tried out by "diagnostic validate"; for content from strangers set CheckVariants.
        CurriculumLoadResult loaded = await YamlCurriculumLoader.LoadDirectoryAsync(folder, cancellationToken: cancellationToken);
        foreach (CurriculumDiagnostic finding in loaded.Diagnostics)
        {
            await output.WriteLineAsync(finding.ToString());
        }

        if (!loaded.Success)
        {
            return [];
        }

        // Register.
        ServiceCollection services = new();
        services.AddDiagnosticEngine(o => o.Session = o.Session with { MaxItems = 20 }).UseItemBank(loaded.Bank);
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);
        AssessmentEngine engine = provider.GetRequiredService<AssessmentEngine>();

        // Start, or resume by replay.
        SessionSnapshot? saved = await store.FindAsync("learner-42", cancellationToken);
        AssessmentSession session = saved is null ? engine.Start("learner-42", seed: 7) : engine.Resume(saved);

        // Ask, submit, save.
        while (session.TryGetNextItem(out ItemVariant? item))
        {
            ScoredResponse scored = session.Submit(new Response { Id = $"r-{session.Steps.Count + 1}", Text = ask(item) });
            await output.WriteLineAsync($"{item.Item.Id}: {scored.Outcome}");
            await store.SaveAsync("learner-42", session.Snapshot(), cancellationToken);
        }

        // Diagnose and plan.
        Diagnosis diagnosis = engine.Diagnose(session);
        LearningRoadmap roadmap = engine.PlanRoadmap(session);
        await output.WriteLineAsync($"{session.Stopping?.Reason}: {diagnosis.ErrorPatterns.Count} patterns, {roadmap.Steps.Count} steps");
        // </readme>
        return [.. roadmap.Steps.Select(s => s.SkillId)];
    }
}
