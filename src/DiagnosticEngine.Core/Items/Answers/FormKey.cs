using System.Text.RegularExpressions;

namespace DiagnosticEngine.Items.Answers;

/// <summary>The form of a response, without what makes no difference: spaces, capitals and the spelling of units.</summary>
internal static partial class FormKey
{
    private const int LongestText = 200;

    /// <summary>The form of a response to an item.</summary>
    public static string Of(Item item, string text)
    {
        if (text.Length > LongestText)
        {
            return text;
        }

        if (item.Kind == ItemKind.Time)
        {
            return item.Accept.Time == TimeForm.Duration ? Duration(text) : Clock(text, item.Accept.Time);
        }

        if (item.Accept.Unit == AnswerUnit.None)
        {
            return Plain(text);
        }

        string rest = Units.Split(NumberReader.Clean(text), out AnswerUnit unit);
        return unit == item.Accept.Unit ? Plain(rest) : Plain(text);
    }

    /// <summary>The form of a text on its own. A space between figures stays: 1 3/4 is not 13/4.</summary>
    public static string Plain(string text)
    {
        string plain = OuterSpace().Replace(NumberReader.Clean(text).ToLowerInvariant(), "");
        return plain.StartsWith('.') ? "0" + plain : plain;
    }

    private static string Clock(string text, TimeForm form)
    {
        string plain = HalfOfDay().Replace(NumberReader.Clean(text).ToLowerInvariant(), form == TimeForm.TwelveHour ? "" : "${half}m");
        return Plain(Separator().Replace(plain, "${hour}:${minute}"));
    }

    private static string Duration(string text)
    {
        string plain = Plain(And().Replace(Minute().Replace(Hour().Replace(NumberReader.Clean(text).ToLowerInvariant(), "h"), "min"), ""));
        return HoursThenMinutes().Replace(plain, "${hours}h${minutes}min");
    }

    [GeneratedRegex(@"(?<![0-9])\s+|\s+(?![0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OuterSpace();

    [GeneratedRegex(@"\s*(?<half>[ap])\.?\s?m\.?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HalfOfDay();

    [GeneratedRegex(@"^(?<hour>[0-9]{1,2})(?:\s*[:.,;]\s*|\s+)(?<minute>[0-9]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Separator();

    [GeneratedRegex(@"(?<![a-z])(?:hours?|hrs?)(?![a-z])\.?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Hour();

    [GeneratedRegex(@"(?<![a-z])(?:minutes?|mins?|m)(?![a-z])\.?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Minute();

    [GeneratedRegex(@",|(?<![a-z])and(?![a-z])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex And();

    [GeneratedRegex(@"^(?<hours>[0-9]+)(?:h|:)(?<minutes>[0-9]+)(?:min)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HoursThenMinutes();
}
