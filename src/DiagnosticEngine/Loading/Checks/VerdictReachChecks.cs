using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Compilation;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Fills in the checklist in every way and sees which verdict decides.</summary>
internal static class VerdictReachChecks
{
    private const int MostFillings = 5_000;

    public static void Run(CompiledItem item, VariantSurvey survey, FindingLog log)
    {
        if (item.Item.Task is not ObservedTask task)
        {
            return;
        }

        HashSet<string> named = [.. task.Verdicts.Where(v => v.When is not null).SelectMany(v => v.When!.Names).Select(n => n.Name)];
        Observation[] lines = [.. task.Observations.Where(o => named.Contains(o.Id) && o.Type != ObservationType.ShortText)];
        IReadOnlyList<Value>[] entries = [.. lines.Select(Entries)];
        if (entries.Aggregate(1L, (all, e) => Math.Min(all * e.Count, int.MaxValue)) > MostFillings)
        {
            return;
        }

        bool[] reached = new bool[task.Verdicts.Count];
        foreach (Dictionary<string, Value> filling in Fillings(lines, entries, survey.Variants[0].Values))
        {
            for (int i = 0; i < task.Verdicts.Count; i++)
            {
                if (!TryHold(task.Verdicts[i], item.Draft.Verdicts[i], filling, log, out bool holds))
                {
                    return;
                }

                if (holds)
                {
                    reached[i] = true;
                    break;
                }
            }
        }

        // A number can be anything, and other variants can decide otherwise, so nothing is said about these.
        if (lines.All(o => o.Type != ObservationType.Number) && item.Item.Parameters.All(p => !named.Contains(p.Name)) && item.Item.Definitions.All(d => !named.Contains(d.Name)))
        {
            for (int i = 0; i < task.Verdicts.Count; i++)
            {
                if (!reached[i] && task.Verdicts[i].When is not null)
                {
                    log.Add(TaskFindings.VerdictUnreachable, item.Draft.Verdicts[i].When!.Place, "This verdict is never reached, whatever the checklist says.");
                }
            }
        }
    }

    private static bool TryHold(Verdict verdict, VerdictDraft draft, Dictionary<string, Value> filling, FindingLog log, out bool holds)
    {
        holds = true;
        if (verdict.When is null)
        {
            return true;
        }

        try
        {
            Value value = verdict.When.Evaluate(filling);
            if (value.Kind == ValueKind.Boolean)
            {
                holds = value.Boolean;
                return true;
            }

            log.Add(ExpressionFindings.NoValue, draft.When!.Place, $"A condition is true or false, but this is {Quote.Of(value.ToString())}.");
        }
        catch (ExpressionException e)
        {
            log.Add(ExpressionFindings.NoValue, draft.When is YamlScalar scalar ? scalar.PlaceOf(e.Position) : draft.When!.Place, e.Message);
        }

        return false;
    }

    private static IReadOnlyList<Value> Entries(Observation line) => line.Type switch
    {
        ObservationType.YesNo => [Value.True, Value.False],
        ObservationType.OneOf => [.. line.Options.Select(o => Value.Of(o))],
        _ => [Value.Of(0), Value.Of(1), Value.Of(7)],
    };

    private static IEnumerable<Dictionary<string, Value>> Fillings(
        Observation[] lines, IReadOnlyList<Value>[] entries, IReadOnlyDictionary<string, Value> values)
    {
        int count = entries.Aggregate(1, (all, e) => all * e.Count);
        for (int filling = 0; filling < count; filling++)
        {
            Dictionary<string, Value> names = new(values, StringComparer.Ordinal);
            int rest = filling;
            for (int i = 0; i < lines.Length; i++)
            {
                names[lines[i].Id] = entries[i][rest % entries[i].Count];
                rest /= entries[i].Count;
            }

            yield return names;
        }
    }
}
