using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Compilation;

/// <summary>Checks the order of verdicts, and what their conditions name.</summary>
internal static class VerdictChecks
{
    public static void Run(ItemDraft item, FindingLog log)
    {
        CheckOrder(item.Verdicts, log);
        foreach (YamlScalar condition in item.Verdicts.Where(v => !v.IsOtherwise).Select(v => v.When).OfType<YamlScalar>())
        {
            CheckCondition(condition, item.Observations, log);
        }
    }

    private static void CheckOrder(IReadOnlyList<VerdictDraft> verdicts, FindingLog log)
    {
        if (verdicts.Count == 0)
        {
            return;
        }

        int otherwise = verdicts.ToList().FindIndex(v => v.IsOtherwise);
        if (otherwise < 0)
        {
            log.Add(TaskFindings.NoOtherwise, verdicts[^1].Node.Place, "The last verdict should be otherwise, which always holds.");
        }
        else if (otherwise < verdicts.Count - 1)
        {
            log.Add(TaskFindings.AfterOtherwise, verdicts[otherwise + 1].Node.Place, "This verdict stands after otherwise, so it is never reached.");
        }
    }

    private static void CheckCondition(YamlScalar condition, IReadOnlyList<ObservationDraft> checklist, FindingLog log)
    {
        if (!Expression.TryParse(condition.Value, out Expression? expression, out _))
        {
            return;
        }

        foreach (NameReference name in expression.Names)
        {
            if (checklist.Any(o => o.Id?.Value == name.Name && o.Type?.Value == ObservationType.ShortText))
            {
                log.Add(TaskFindings.ShortTextDecides, condition.PlaceOf(name.Position, name.Name.Length), $"{name.Name} is a short text, which never decides.");
            }
        }

        foreach ((string name, string text, int position) in TextComparisons.In(condition.Value))
        {
            ObservationDraft? line = checklist.FirstOrDefault(o => o.Id?.Value == name && o.Type?.Value == ObservationType.OneOf);
            if (line is not null && line.Options.All(o => o.Value != text))
            {
                log.AddUnknown(
                    TaskFindings.UnknownOption,
                    condition.PlaceOf(position, text.Length + 2),
                    $"{Quote.Of(text)} is not an option of {name}.",
                    text,
                    [.. line.Options.Select(o => o.Value)]);
            }
        }
    }
}
