using System.Globalization;
using System.Numerics;

namespace DiagnosticEngine.Items.Expressions;

/// <summary>Writes times and durations.</summary>
internal static class TimeText
{
    /// <summary>Minutes in half a day, after which a 12-hour clock shows the same.</summary>
    public const int HalfDay = 720;

    /// <summary>Minutes in a day.</summary>
    public const int Day = 1440;

    /// <summary>"7:35" for 455 or 1175 minutes after midnight.</summary>
    public static string Clock(BigInteger minutes)
    {
        int rest = Within(minutes, HalfDay);
        return string.Create(CultureInfo.InvariantCulture, $"{(rest < 60 ? 12 : rest / 60)}:{rest % 60:00}");
    }

    /// <summary>"07:35" for 455 minutes after midnight.</summary>
    public static string Clock24(BigInteger minutes)
    {
        int rest = Within(minutes, Day);
        return string.Create(CultureInfo.InvariantCulture, $"{rest / 60:00}:{rest % 60:00}");
    }

    /// <summary>"1 h 35 min" for 95 minutes.</summary>
    public static string Duration(BigInteger minutes)
    {
        BigInteger hours = BigInteger.DivRem(BigInteger.Abs(minutes), 60, out BigInteger rest);
        string sign = minutes.Sign < 0 ? "-" : "";
        return hours.IsZero ? string.Create(CultureInfo.InvariantCulture, $"{sign}{rest} min")
            : rest.IsZero ? string.Create(CultureInfo.InvariantCulture, $"{sign}{hours} h")
            : string.Create(CultureInfo.InvariantCulture, $"{sign}{hours} h {rest} min");
    }

    /// <summary>What is left after whole turns of the clock.</summary>
    public static int Within(BigInteger minutes, int turn) => (int)(((minutes % turn) + turn) % turn);
}
