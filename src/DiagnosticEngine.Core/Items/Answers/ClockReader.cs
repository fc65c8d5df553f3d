using System.Globalization;
using System.Text.RegularExpressions;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Answers;

/// <summary>Reads clock times: 7:35, 07.35, 3:20 pm, quarter to 4, half past seven, seven thirty-five, noon.</summary>
internal static partial class ClockReader
{
    private static readonly TimeReading s_unreadable =
        TimeReading.Unreadable("That could not be read as a time. Write the hour, a colon and the minutes.");

    /// <summary>Reads a time.</summary>
    /// <param name="clean">The response, cleaned and in lower case.</param>
    /// <param name="is24">Whether a 24-hour clock is asked for.</param>
    public static TimeReading Read(string clean, bool is24)
    {
        string text = Tidy(clean, out bool saysHalfOfDay);
        TimeReading? said = Noon(text) ?? Relative(text) ?? Words(text);
        TimeReading reading = said ?? Figures(text);
        return is24 && reading.Problem.Length == 0 && (said is not null || saysHalfOfDay)
            ? TimeReading.Unreadable("Please write the time as a 24-hour clock shows it, in figures.")
            : Fit(reading, is24);
    }

    /// <summary>A 12-hour clock shows no 15; whoever writes 15:20 may know the time, or may have copied it.</summary>
    private static TimeReading Fit(TimeReading reading, bool is24)
    {
        if (reading.Minutes is not { } minutes)
        {
            return reading;
        }

        return is24 ? reading with { Minutes = TimeText.Within(minutes.Numerator, TimeText.Day) }
            : minutes >= 13 * 60 ? TimeReading.Unreadable("Please write the time as a 12-hour clock shows it.")
            : reading with { Minutes = TimeText.Within(minutes.Numerator, TimeText.HalfDay) };
    }

    private static string Tidy(string clean, out bool saysHalfOfDay)
    {
        string text = Spaces().Replace(OClock().Replace(clean, " "), " ").Trim();
        string without = HalfOfDay().Replace(text, "");
        saysHalfOfDay = without.Length < text.Length;
        return without;
    }

    private static TimeReading? Noon(string text) => text switch
    {
        "noon" or "midday" or "12 noon" or "12 midday" or "twelve noon" => At(12, 0),
        "midnight" or "12 midnight" or "twelve midnight" => At(0, 0),
        _ => null,
    };

    private static TimeReading Figures(string text)
    {
        Match match = HourAndMinutes().Match(text);
        if (!match.Success)
        {
            return OneFigure().IsMatch(text) ? TimeReading.Unreadable("Please write the minutes with two figures.") : s_unreadable;
        }

        int hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture);
        int minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].Value, CultureInfo.InvariantCulture) : 0;
        return At(hour, minute);
    }

    /// <summary>"quarter to 4", "20 minutes past three", "half seven".</summary>
    private static TimeReading? Relative(string text)
    {
        Match match = PastOrTo().Match(text);
        if (!match.Success || Hour(match.Groups["hour"].Value) is not { } hour || hour is < 1 or > 12)
        {
            return null;
        }

        string part = match.Groups["half"].Success ? "half" : match.Groups["part"].Value;
        if (Minutes(part) is not { } minutes)
        {
            return null;
        }

        bool isTo = match.Groups["to"].Success;
        return isTo ? At(hour == 1 ? 12 : hour - 1, 60 - minutes) : At(hour, minutes);
    }

    private static int? Minutes(string part)
    {
        string plain = Leading().Replace(part, "");
        if (plain is "quarter" or "quater" or "qarter" or "quarta" or "1/4")
        {
            return 15;
        }

        if (NumberReader.Read(plain)?.Value is not { } number)
        {
            return null;
        }

        Rational minutes = number.IsInteger ? number : number * 60;
        return minutes.IsInteger && minutes > 0 && minutes < 60 ? (int)minutes.Numerator : null;
    }

    /// <summary>"seven", "seven thirty-five", "seven oh five".</summary>
    private static TimeReading? Words(string text)
    {
        string[] words = text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 4 || !words.All(w => w.All(char.IsAsciiLetter)) || Hour(words[0]) is not { } hour || hour > 12)
        {
            return null;
        }

        if (words.Length == 1)
        {
            return At(hour, 0);
        }

        bool hasZero = words[1] is "oh" or "o" or "zero";
        string rest = string.Join(' ', words[(hasZero ? 2 : 1)..]);
        return Hour(rest) is { } minute && (hasZero ? minute is > 0 and < 10 : minute is >= 10 and < 60) ? At(hour, minute) : null;
    }

    private static int? Hour(string text) =>
        NumberReader.Read(text)?.Value is { IsInteger: true } number && number.Sign >= 0 && number < 100 ? (int)number.Numerator : null;

    private static TimeReading At(int hour, int minute) => hour > 24 || minute > 59 || (hour == 24 && minute > 0)
        ? TimeReading.Impossible
        : new() { Minutes = (hour * 60) + minute };

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<![a-z])[o0]\s?'?\s?clocks?(?![a-z])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OClock();

    [GeneratedRegex(@"\s*(?<![a-z])(?:a\.?\s?m|p\.?\s?m|(?:in\sthe\s|at\s)?(?:morning|afternoon|evening|night))\.?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HalfOfDay();

    [GeneratedRegex(@"^(?:(?<hour>[0-9]{1,2})(?:(?:\s*[:.,;h]\s*|\s*-\s*|\s+)(?<minute>[0-9]{2}))?|(?<hour>[0-9]{1,2})(?<minute>[0-9]{2}))(?:\s*(?:h|hrs|hours))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HourAndMinutes();

    [GeneratedRegex(@"^[0-9]{1,2}\s*[:.,;h]\s*[0-9]$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OneFigure();

    [GeneratedRegex(@"^(?:(?<part>.+?)\s+(?:past|passed|after|(?<to>to|till?|until|before))|(?<half>half|1/2))\s+(?<hour>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PastOrTo();

    [GeneratedRegex(@"^(?:an?\s+)?|\s*(?:minutes?|mins?)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Leading();
}
