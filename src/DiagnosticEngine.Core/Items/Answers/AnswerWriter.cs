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
        (ItemKind.Numeric or ItemKind.Fraction, ValueKind.Number) when !value.Number.IsInteger && !item.Accept.Forms.HasFlag(AnswerForms.Fraction) => Part(item.Accept.Forms, value.Number),
        _ => value.ToString(),
    };

    /// <summary>A number that is not whole where no fraction is accepted: as a decimal or a mixed number; as a fraction where it can be written as neither.</summary>
    private static string Part(AnswerForms forms, Rational number) =>
        (forms.HasFlag(AnswerForms.Decimal) ? TextFunctions.TryWriteDecimal(number) : null)
        ?? (forms.HasFlag(AnswerForms.Mixed) ? TextFunctions.Mixed(number) : number.ToString());

    private static string Time(TimeForm form, BigInteger minutes) => form switch
    {
        TimeForm.Duration => TimeText.Duration(minutes),
        TimeForm.TwentyFourHour => TimeText.Clock24(minutes),
        _ => TimeText.Clock(minutes),
    };
}
