using System.Numerics;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Answers;

/// <summary>Writes a value as a response to an item would be written.</summary>
internal static class AnswerWriter
{
    /// <summary>The text: reading it again gives the value.</summary>
    public static string Write(Item item, Value value) => (item.Kind, value.Kind) switch
    {
        (ItemKind.Time, ValueKind.Number) when value.Number.IsInteger => Time(item.Accept.Time, value.Number.Numerator),
        (ItemKind.Remainder, ValueKind.List) when value.Items.Count == 2 => $"{value.Items[0]} r {value.Items[1]}",
        (ItemKind.Pair, ValueKind.List) => $"({value})",
        (ItemKind.Numeric or ItemKind.Fraction, ValueKind.Number) => Number(item.Accept.Forms, value.Number),
        _ => value.ToString(),
    };

    // In a form that the item takes, where the number has one; as a fraction where several forms will do.
    private static string Number(AnswerForms forms, Rational number)
    {
        bool asFraction = number.IsInteger || forms.HasFlag(AnswerForms.Fraction);
        if (!asFraction && forms.HasFlag(AnswerForms.Decimal) && TextFunctions.TryWriteDecimal(number) is { } places)
        {
            return places;
        }

        return !asFraction && forms.HasFlag(AnswerForms.Mixed) ? TextFunctions.WriteMixed(number) : number.ToString();
    }

    private static string Time(TimeForm form, BigInteger minutes) => form switch
    {
        TimeForm.Duration => TimeText.Duration(minutes),
        TimeForm.TwentyFourHour => TimeText.Clock24(minutes),
        _ => TimeText.Clock(minutes),
    };
}
