using System.Globalization;
using System.Text.RegularExpressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Answers;

/// <summary>Reads durations: 1 h 35 min, 95 minutes, 1:35, 1½ hours, an hour and a half.</summary>
internal static partial class DurationReader
{
    private const string Wanted = "Please write how long it takes with its units, hours and minutes (h and min).";

    /// <summary>Reads a duration.</summary>
    /// <param name="clean">The response, cleaned and in lower case.</param>
    /// <param name="unit">The unit of a number alone; none if it must be written.</param>
    public static TimeReading Read(string clean, AnswerUnit unit)
    {
        Match colon = Colon().Match(clean);
        if (colon.Success)
        {
            int minutes = Number(colon.Groups["minutes"]);
            return minutes < 60 ? Of((Number(colon.Groups["hours"]) * 60) + minutes) : TimeReading.Impossible;
        }

        Match[] units = [.. UnitWord().Matches(clean).Cast<Match>()];
        return units.Length > 0 ? Parts(clean, units)
            : PartOf(unit) is { } one && NumberReader.Read(clean)?.Value is { } alone ? Of(alone * one)
            : TimeReading.Unreadable(Wanted);
    }

    private static TimeReading Parts(string text, Match[] units)
    {
        Rational total = 0;
        Rational last = 0;
        int start = 0;
        bool fits = true;
        foreach (Match match in units)
        {
            Rational one = MinutesIn(match.Value);
            if (Amount(text[start..match.Index]) is not { } amount || (last.Sign > 0 && one >= last))
            {
                return TimeReading.Unreadable(Wanted);
            }

            // After 1 h there may be 35 min, but not 75.
            fits &= last.Sign == 0 || amount * one < last;
            total += amount * one;
            last = one;
            start = match.Index + match.Length;
        }

        string rest = Joint().Replace(text[start..], "");
        if (rest.Length > 0)
        {
            // "1 h 35", "an hour and a half".
            if (Amount(rest) is not { } amount || (amount.IsInteger && last != 60))
            {
                return TimeReading.Unreadable(Wanted);
            }

            fits &= amount < 60;
            total += amount.IsInteger ? amount : amount * last;
        }

        return fits ? Of(total) : TimeReading.Impossible;
    }

    /// <summary>"1", "an", "half an", "one and a half".</summary>
    private static Rational? Amount(string text)
    {
        string amount = Of().Replace(Joint().Replace(text, ""), "").Trim();
        if (amount is "a" or "an" or "")
        {
            return amount.Length > 0 || text.Trim().Length > 0 ? Rational.One : null;
        }

        if (NumberReader.Read(amount)?.Value is { } number)
        {
            return number.Sign >= 0 ? number : null;
        }

        int and = amount.LastIndexOf(" and ", StringComparison.Ordinal);
        return and > 0 && NumberReader.Read(amount[..and])?.Value is { IsInteger: true } whole && whole.Sign >= 0
            && NumberReader.Read(amount[(and + 5)..])?.Value is { IsInteger: false } part && part.Sign > 0 && part < 1
            ? whole + part
            : null;
    }

    private static Rational MinutesIn(string unit) => unit[0] switch
    {
        'd' => 1440,
        'h' => 60,
        'm' => 1,
        _ => new Rational(1, 60),
    };

    private static Rational? PartOf(AnswerUnit unit) => unit switch
    {
        AnswerUnit.Hour => 60,
        AnswerUnit.Minute => 1,
        AnswerUnit.Second => new Rational(1, 60),
        _ => null,
    };

    private static TimeReading Of(Rational minutes) => new() { Minutes = minutes };

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<hours>[0-9]{1,3})\s*:\s*(?<minutes>[0-9]{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Colon();

    [GeneratedRegex(@"(?<![a-z])(?:days?|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s)(?![a-z])\.?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex UnitWord();

    [GeneratedRegex(@"^[\s,]*(?:and\s+)?|[\s,]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Joint();

    [GeneratedRegex(@"(?:\s+of)?(?:\s+an?)?\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Of();
}
