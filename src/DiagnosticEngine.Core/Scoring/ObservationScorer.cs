using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Answers;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Scoring;

/// <summary>Turns an observer's checklist into an outcome: the first verdict that holds decides.</summary>
internal static class ObservationScorer
{
    public static ScoredResponse Score(ItemVariant variant, Response response)
    {
        ObservedTask task = variant.Item.Task!;
        Dictionary<string, Value> names = new(variant.Values, StringComparer.Ordinal);
        for (int i = 0; i < task.Observations.Count; i++)
        {
            Observation line = task.Observations[i];
            if (!response.Observations.TryGetValue(line.Id, out string? entry) || string.IsNullOrWhiteSpace(entry))
            {
                if (!line.IsOptional && line.Type != ObservationType.ShortText)
                {
                    return Invalid(response, $"Please fill in the line \"{variant.Checklist[i]}\".");
                }

                names[line.Id] = Value.None;
                continue;
            }

            if (Entry(line, entry.Trim()) is not { } value)
            {
                return Invalid(response, $"The entry for \"{variant.Checklist[i]}\" could not be read.");
            }

            names[line.Id] = value;
        }

        foreach (Verdict verdict in task.Verdicts)
        {
            if (verdict.When is null || Holds(verdict.When, names))
            {
                return Of(verdict, variant.Item, response);
            }
        }

        return new() { Response = response, Outcome = ResponseOutcome.Unclear };
    }

    private static ScoredResponse Of(Verdict verdict, Item item, Response response)
    {
        bool named = verdict is { Outcome: VerdictOutcome.Incorrect, MisconceptionId: not null };
        return new()
        {
            Response = response,
            Outcome = verdict.Outcome switch
            {
                VerdictOutcome.Correct => ResponseOutcome.Correct,
                VerdictOutcome.Incorrect => named ? ResponseOutcome.Misconception : ResponseOutcome.Incorrect,
                VerdictOutcome.Unclear => ResponseOutcome.Unclear,
                _ => ResponseOutcome.NoEvidence,
            },
            MisconceptionIds = named ? [verdict.MisconceptionId!] : [],
            Credit = verdict.Outcome == VerdictOutcome.Correct ? HelpLevel.CreditOf(item, response.HelpUsed) : 1,
            IsUnsure = response.ObserverUnsure && verdict.Outcome is VerdictOutcome.Correct or VerdictOutcome.Incorrect,
        };
    }

    private static bool Holds(Expression condition, Dictionary<string, Value> names)
    {
        try
        {
            return condition.Evaluate(names) is { Kind: ValueKind.Boolean, Boolean: true };
        }
        catch (ExpressionException)
        {
            // A line left open cannot make a condition hold.
            return false;
        }
    }

    private static Value? Entry(Observation line, string entry) => line.Type switch
    {
        ObservationType.YesNo => entry.ToLowerInvariant() switch
        {
            "yes" or "y" or "true" => Value.True,
            "no" or "n" or "false" => Value.False,
            _ => null,
        },
        ObservationType.Number => NumberReader.Read(entry) is { } number ? Value.Of(number.Value) : null,
        ObservationType.OneOf => line.Options.FirstOrDefault(o => string.Equals(o, entry, StringComparison.OrdinalIgnoreCase)) is { } option
            ? Value.Of(option)
            : null,
        _ => Value.Of(entry),
    };

    private static ScoredResponse Invalid(Response response, string message) =>
        new() { Response = response, Outcome = ResponseOutcome.Invalid, Message = message };
}
