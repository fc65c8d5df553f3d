using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Answers;

/// <summary>Whether two values are one and the same answer to an item.</summary>
/// <remarks>
/// A foreseen wrong answer is a value, which any way of writing it matches, or a form: a text where the item asks for something else, or a way
/// of writing the right answer that the item does not take for right. Only a response that is written just so matches a form.
/// </remarks>
internal static class AnswerComparison
{
    /// <summary>Whether a foreseen wrong answer stands for the way it is written.</summary>
    public static bool IsForm(Item item, Value answer, Value foreseen) => foreseen.Kind == ValueKind.Text && item.Kind switch
    {
        ItemKind.Text or ItemKind.Choice or ItemKind.Observed => false,
        ItemKind.Algebra => AlgebraReader.Of(foreseen) is not { } reading
            || (item.Accept.Simplest && !reading.IsCollected && SameValue(item, foreseen, answer)),
        _ => true,
    };

    /// <summary>Whether two values are the same, however they are written.</summary>
    public static bool SameValue(Item item, Value one, Value other) => item.Kind switch
    {
        ItemKind.Time when one.Kind == ValueKind.Number && other.Kind == ValueKind.Number =>
            OnClock(item, one.Number) == OnClock(item, other.Number),
        ItemKind.Remainder => AnswerReader.AsQuotient(one).Equals(AnswerReader.AsQuotient(other)),
        ItemKind.Algebra => AlgebraReader.Of(one) is { } left && AlgebraReader.Of(other) is { } right && left.Polynomial.Equals(right.Polynomial),
        ItemKind.Text or ItemKind.Choice => Outcomes.AreSame(one, other),
        ItemKind.List => Outcomes.AreSame(one, other, item.Accept.AnyOrder),
        ItemKind.Order => new GivenThings(one).InOrder(other)?.Equals(one) ?? false,
        _ => one.Equals(other),
    };

    /// <summary>Whether a text is how the engine itself writes a value.</summary>
    public static bool IsWritten(Item item, string text, Value value)
    {
        string key = FormKey.Of(item, text);
        return key == FormKey.Of(item, AnswerWriter.Write(item, value))
            || (value.Kind == ValueKind.Number && item.Kind != ItemKind.Time
                && (key == FormKey.Of(item, value.ToString()) || (TextFunctions.TryWriteDecimal(value.Number) is { } places && key == FormKey.Of(item, places))));
    }

    private static Rational OnClock(Item item, Rational minutes) =>
        item.Accept.Time == TimeForm.Duration || !minutes.IsInteger ? minutes
        : TimeText.Within(minutes.Numerator, item.Accept.Time == TimeForm.TwelveHour ? TimeText.HalfDay : TimeText.Day);
}
