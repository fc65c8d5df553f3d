using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items;

/// <summary>Whether two responses would be taken for the same one.</summary>
internal static class Outcomes
{
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
