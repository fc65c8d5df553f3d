using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Compilation;

/// <summary>Turns the parts of an observed task as written into a task of the engine.</summary>
internal sealed class TaskCompiler(ExpressionCompiler expressions, FindingLog log)
{
    public ObservedTask? Compile(ItemDraft draft, Scope scope)
    {
        int before = log.ErrorCount;
        ScriptStep[] script = [.. draft.Script.Select(s => Step(s, scope)).OfType<ScriptStep>()];
        Scope checklist = scope.With(draft.Observations.Select(o => o.Id?.Value).OfType<string>());
        Verdict[] verdicts = [.. draft.Verdicts.Select(v => Verdict(v, checklist)).OfType<Verdict>()];
        VerdictChecks.Run(draft, log);
        Observation[] observations = [.. draft.Observations.Select(o => Observation(o, scope)).OfType<Observation>()];
        bool isWhole = script.Length == draft.Script.Count && verdicts.Length == draft.Verdicts.Count
            && verdicts.Length > 0 && observations.Length == draft.Observations.Count;
        return log.ErrorCount > before || !isWhole
            ? null
            : new()
            {
                Materials = [.. draft.Materials.Where(m => m.Name is not null).Select(Material)],
                Script = script,
                Observations = observations,
                Verdicts = verdicts,
            };
    }

    private static Material Material(MaterialDraft draft) => new()
    {
        Name = draft.Name!.Value,
        Quantity = draft.Quantity?.Value ?? 1,
        IsOptional = draft.IsOptional,
    };

    private Observation? Observation(ObservationDraft draft, Scope scope)
    {
        LocalizedTemplate? text = draft.Text is null ? null : expressions.Compile(draft.Text, scope);
        return text is null || draft.Id is null || draft.Type is null
            ? null
            : new()
            {
                Id = draft.Id.Value,
                Type = draft.Type.Value,
                Text = text,
                Options = [.. draft.Options.Select(o => o.Value)],
                IsOptional = draft.IsOptional,
            };
    }

    private ScriptStep? Step(ScriptStepDraft draft, Scope scope)
    {
        TextDraft? words = draft.Say ?? draft.Do;
        LocalizedTemplate? text = words is null ? null : expressions.Compile(words, scope);
        return text is null ? null : new() { IsSaid = draft.Say is not null, Text = text, When = draft.When };
    }

    private Verdict? Verdict(VerdictDraft draft, Scope scope)
    {
        Expression? when = draft.When is null || draft.IsOtherwise ? null : expressions.Compile(draft.When, "when", scope);
        VerdictOutcome? outcome = (draft.IsOtherwise ? draft.Otherwise : draft.Outcome)?.Value;
        return outcome is null || (when is null && !draft.IsOtherwise)
            ? null
            : new() { When = when, Outcome = outcome.Value, MisconceptionId = draft.Means?.Value };
    }
}
