using DiagnosticEngine.Items.Answers;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items;

/// <summary>Refuses a draft whose outcomes could not be told apart.</summary>
internal static class OutcomeCheck
{
    /// <summary>Checks a draft.</summary>
    /// <param name="item">Its item.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="predictions">The predictions to keep, each response once.</param>
    /// <returns>What is wrong, without its key; null for nothing.</returns>
    public static VariantRefusal? Check(Item item, VariantDraft draft, out IReadOnlyList<MalRulePrediction> predictions)
    {
        predictions = [];
        return item.Answer is null
            ? null
            : CheckAnswer(item, draft) ?? CheckOptions(item, draft) ?? CheckPredictions(item, draft, out predictions);
    }

    /// <summary>Whether one of the rule's responses is the right answer.</summary>
    public static bool GivesAnswer(Item item, VariantDraft draft, int rule)
    {
        foreach (Value predicted in draft.Predictions[rule])
        {
            if (Outcomes.IsRight(item, draft, predicted))
            {
                return true;
            }
        }

        return false;
    }

    private static VariantRefusal? CheckAnswer(Item item, VariantDraft draft)
    {
        Value answer = draft.Answer;
        return AnswerCheck.Wanted(item, answer) is not { } wanted ? null : new()
        {
            Reason = VariantRefusalReason.WrongAnswerKind,
            Message = $"The answer is {wanted}, not {Describe.A(answer)}.",
            Part = "answer",
            Value = answer,
        };
    }

    private static VariantRefusal? CheckOptions(Item item, VariantDraft draft)
    {
        if (item.Kind != ItemKind.Choice)
        {
            return null;
        }

        for (int i = 0; i < draft.Options.Length; i++)
        {
            Value option = draft.Options[i];
            int twin = Find(draft.Options.AsSpan(0, i), option);
            if (twin >= 0 || option.Kind == ValueKind.None)
            {
                return new()
                {
                    Reason = VariantRefusalReason.OptionsCoincide,
                    Message = twin >= 0 ? $"The option {Write(option)} is there twice." : "An option is none.",
                    Part = "options",
                    Index = i,
                    OtherIndex = twin >= 0 ? twin : null,
                    Value = option,
                };
            }
        }

        return IsOption(draft, draft.Answer) ? null : new()
        {
            Reason = VariantRefusalReason.AnswerNotAnOption,
            Message = $"The answer, {Write(draft.Answer)}, is not among the options.",
            Part = "answer",
            Value = draft.Answer,
        };
    }

    private static VariantRefusal? CheckPredictions(Item item, VariantDraft draft, out IReadOnlyList<MalRulePrediction> predictions)
    {
        List<(int Rule, MalRulePrediction Prediction)> kept = [];
        for (int rule = 0; rule < draft.Predictions.Length; rule++)
        {
            string? meaning = item.MalRules[rule].MisconceptionId;
            foreach (Value value in draft.Predictions[rule])
            {
                int twin = Find(item, draft.Answer, kept, value);
                if (CheckPrediction(item, draft, rule, value, twin < 0 ? null : kept[twin]) is { } refusal)
                {
                    predictions = [];
                    return refusal;
                }

                if (twin < 0)
                {
                    kept.Add((rule, new() { Gives = value, MisconceptionId = meaning }));
                }
            }
        }

        predictions = [.. kept.Select(k => k.Prediction)];
        return null;
    }

    private static VariantRefusal? CheckPrediction(
        Item item, VariantDraft draft, int rule, Value value, (int Rule, MalRulePrediction Prediction)? twin)
    {
        if (AnswerCheck.WantedPrediction(item, draft.Answer, value) is { } wanted)
        {
            string other = $"{Name(item, rule)} gives {Describe.A(value)}, but a response to this item is {wanted}.";
            return Refuse(VariantRefusalReason.WrongPredictionKind, other, rule, value);
        }

        if (Outcomes.IsRight(item, draft, value))
        {
            return Refuse(VariantRefusalReason.RuleGivesAnswer, $"{Name(item, rule)} gives the right answer, {Describe.Short(AnswerWriter.Write(item, value))}.", rule, value);
        }

        if (twin is { } same && !string.Equals(same.Prediction.MisconceptionId, item.MalRules[rule].MisconceptionId, StringComparison.Ordinal))
        {
            string message = $"{Name(item, same.Rule)} and {Name(item, rule)} both give {Describe.Short(AnswerWriter.Write(item, value))}.";
            return Refuse(VariantRefusalReason.RulesCoincide, message, rule, value) with { OtherIndex = same.Rule };
        }

        return item.Kind == ItemKind.Choice && !IsOption(draft, value)
            ? Refuse(VariantRefusalReason.PredictionNotAnOption, $"{Name(item, rule)} gives {Write(value)}, which is not among the options.", rule, value)
            : null;
    }

    private static bool IsOption(VariantDraft draft, Value value) => Find(draft.Options, value) >= 0;

    private static int Find(ReadOnlySpan<Value> options, Value value)
    {
        for (int i = 0; i < options.Length; i++)
        {
            if (Outcomes.AreSame(options[i], value))
            {
                return i;
            }
        }

        return -1;
    }

    private static int Find(Item item, Value answer, List<(int Rule, MalRulePrediction Prediction)> kept, Value value)
    {
        for (int i = 0; i < kept.Count; i++)
        {
            if (Outcomes.AreSame(item, answer, kept[i].Prediction.Gives, value))
            {
                return i;
            }
        }

        return -1;
    }

    private static string Write(Value value) => Describe.Short(value.ToString());

    private static string Name(Item item, int rule) => item.MalRules[rule].MisconceptionId ?? "A slip";

    private static VariantRefusal Refuse(VariantRefusalReason reason, string message, int rule, Value value) =>
        new() { Reason = reason, Message = message, Part = "malRules", Index = rule, Value = value };
}
