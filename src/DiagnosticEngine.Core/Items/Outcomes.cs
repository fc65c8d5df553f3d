using System.Collections.ObjectModel;
using DiagnosticEngine.Items.Answers;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items;

/// <summary>Whether two responses would be taken for the same one.</summary>
internal static class Outcomes
{
    /// <summary>Whether a foreseen wrong answer would be taken for the right one: by its value, in a form that the item accepts.</summary>
    /// <param name="item">The item.</param>
    /// <param name="draft">Its draft.</param>
    /// <param name="foreseen">The foreseen wrong answer.</param>
    public static bool IsRight(Item item, VariantDraft draft, Value foreseen)
    {
        if (foreseen.Kind != ValueKind.Text || item.Kind is ItemKind.Text or ItemKind.Choice)
        {
            return AnswerComparison.SameValue(item, draft.Answer, foreseen);
        }

        ItemVariant variant = new()
        {
            Item = item,
            Key = "",
            Values = ReadOnlyDictionary<string, Value>.Empty,
            Answer = draft.Answer,
            Predictions = [new() { Gives = foreseen, MisconceptionId = null }],
        };
        return AnswerReader.IsRight(variant, AnswerReader.Read(variant, foreseen.Text));
    }

    /// <summary>Whether two foreseen wrong answers would be taken for the same one.</summary>
    /// <param name="item">The item.</param>
    /// <param name="answer">The right answer.</param>
    /// <param name="one">A foreseen wrong answer.</param>
    /// <param name="other">Another.</param>
    public static bool AreSame(Item item, Value answer, Value one, Value other) =>
        (AnswerComparison.IsForm(item, answer, one), AnswerComparison.IsForm(item, answer, other)) switch
        {
            (false, false) => item.Kind == ItemKind.Order
                ? Equals(new GivenThings(answer).InOrder(one), new GivenThings(answer).InOrder(other))
                : AnswerComparison.SameValue(item, one, other),
            (true, true) => FormKey.Of(item, one.Text) == FormKey.Of(item, other.Text),
            (true, false) => AnswerComparison.IsWritten(item, one.Text, other),
            (false, true) => AnswerComparison.IsWritten(item, other.Text, one),
        };

    /// <summary>
    /// Numbers by value, text without regard to case, lists value by value; a number and a text when the text is how the number is written.
    /// </summary>
    /// <param name="one">A value.</param>
    /// <param name="other">Another.</param>
    /// <param name="anyOrder">Whether the order of a list does not matter.</param>
    public static bool AreSame(Value one, Value other, bool anyOrder = false) => (one.Kind, other.Kind) switch
    {
        (ValueKind.Text, ValueKind.Text) => string.Equals(one.Text.Trim(), other.Text.Trim(), StringComparison.OrdinalIgnoreCase),
        (ValueKind.List, ValueKind.List) => AreSameLists(one.Items, other.Items, anyOrder),
        (ValueKind.Number, ValueKind.Text) => IsWritten(one.Number, other.Text.Trim()),
        (ValueKind.Text, ValueKind.Number) => IsWritten(other.Number, one.Text.Trim()),
        _ => one.Equals(other),
    };

    private static bool IsWritten(Rational number, string text) =>
        string.Equals(number.ToString(), text, StringComparison.Ordinal)
        || string.Equals(TextFunctions.TryWriteDecimal(number), text, StringComparison.Ordinal);

    private static bool AreSameLists(IReadOnlyList<Value> one, IReadOnlyList<Value> other, bool anyOrder)
    {
        if (one.Count != other.Count)
        {
            return false;
        }

        if (!anyOrder)
        {
            return one.Zip(other).All(pair => AreSame(pair.First, pair.Second));
        }

        List<Value> left = [.. other];
        foreach (Value value in one)
        {
            int found = left.FindIndex(v => AreSame(v, value));
            if (found < 0)
            {
                return false;
            }

            left.RemoveAt(found);
        }

        return true;
    }
}
