using System.Numerics;
using DiagnosticEngine.Items.Expressions;

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
        _ => value.ToString(),
    };

    private static string Time(TimeForm form, BigInteger minutes) => form switch
    {
        TimeForm.Duration => TimeText.Duration(minutes),
        TimeForm.TwentyFourHour => TimeText.Clock24(minutes),
        _ => TimeText.Clock(minutes),
    };
}
