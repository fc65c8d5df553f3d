using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Answers;

/// <summary>Whether a value can be an answer to an item of its kind.</summary>
internal static class AnswerCheck
{
    /// <summary>Checks the right answer.</summary>
    /// <returns>What is wanted instead; null where the answer fits.</returns>
    public static string? Wanted(Item item, Value answer)
    {
        (bool fits, string wanted) = item.Kind switch
        {
            ItemKind.Numeric or ItemKind.Fraction => (answer.Kind == ValueKind.Number, "a number"),
            ItemKind.Text => (answer.Kind is ValueKind.Text or ValueKind.Number, "text"),
            ItemKind.List => (answer.Kind == ValueKind.List, "a list"),
            ItemKind.Remainder => (IsRemainder(answer), "a list of a quotient and a remainder"),
            ItemKind.Time => (IsTime(item.Accept.Time, answer), item.Accept.Time == TimeForm.Duration ? "a whole number of minutes" : "a whole number of minutes from 0 to 1439"),
            ItemKind.Pair => (IsPair(answer), "a list of two numbers"),
            ItemKind.Order => (IsOrder(answer), "a list of two or more different numbers or texts"),
            ItemKind.Algebra => (AlgebraReader.Of(answer) is not null, "an algebraic expression"),
            _ => (answer.Kind != ValueKind.None, "one of the options"),
        };
        return fits ? null : wanted;
    }

    /// <summary>Checks a foreseen wrong answer. Text stands for its form, and fits every kind.</summary>
    /// <returns>What is wanted instead; null where it fits.</returns>
    public static string? WantedPrediction(Item item, Value answer, Value foreseen)
    {
        (bool fits, string wanted) = item.Kind switch
        {
            _ when foreseen.Kind == ValueKind.Text => (true, ""),
            ItemKind.Numeric or ItemKind.Fraction or ItemKind.Time => (foreseen.Kind == ValueKind.Number, "a number or text"),
            ItemKind.Remainder => (foreseen.Kind == ValueKind.Number || IsPair(foreseen), "a number, a list of two numbers or text"),
            ItemKind.Pair => (IsPair(foreseen), "a list of two numbers or text"),
            ItemKind.Order => (new GivenThings(answer).InOrder(foreseen) is not null, "a list of just the given things or text"),
            ItemKind.Algebra => (foreseen.Kind == ValueKind.Number, "an algebraic expression or text"),
            _ => (true, ""),
        };
        return fits ? null : wanted;
    }

    private static bool IsRemainder(Value answer) =>
        IsPair(answer) && answer.Items.All(i => i.Number.IsInteger) && answer.Items[1].Number >= Rational.Zero;

    private static bool IsPair(Value answer) =>
        answer.Kind == ValueKind.List && answer.Items.Count == 2 && answer.Items.All(i => i.Kind == ValueKind.Number);

    private static bool IsTime(TimeForm form, Value answer) =>
        answer is { Kind: ValueKind.Number, Number: { IsInteger: true, Sign: >= 0 } minutes }
        && (form == TimeForm.Duration || minutes < TimeText.Day);

    /// <summary>Each thing must be told from the others in what a pupil writes.</summary>
    private static bool IsOrder(Value answer) =>
        answer is { Kind: ValueKind.List, Items.Count: >= 2 } && new GivenThings(answer).AreDistinct
        && answer.Equals(OrderReader.Read(answer, answer.ToString()).Value);
}
