using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Tests.Rules.Statements;

/// <summary>Wrong rules of time and of money.</summary>
internal static class TimeAndMoneyStatements
{
    private static readonly string[] Coins = ["coins1p", "coins2p", "coins5p", "coins10p", "coins20p", "coins50p"];

    public static void AddTo(StatementTable table)
    {
        table.Written("tim.base-100-gap", g => BaseHundredGap(g["start"], g["end"]));
        table.Written("tim.hours-and-minutes-separately", g => Duration((g["end"] / 60) - (g["start"] / 60), Math.Abs((g["end"] % 60) - (g["start"] % 60))));
        table.Written("tim.hands-swapped", g => g["minute"] % 5 == 0 ? Clock(g["minute"] / 5, 5 * (g["hour"] % 12)) : null);
        table.Written("tim.minute-hand-face-value", g => g["minute"] % 5 == 0 ? Clock(g["hour"], g["minute"] / 5) : null);
        table.Written("tim.next-hour-too-soon", g => g["minute"] >= 30 ? Clock(g["hour"] + 1, g["minute"]) : null);
        table.Whole("tim.pm-adds-ten", g => (60 * (g["hour"] + 10)) + g["minute"]);
        table.Exact("tim.decimal-hours-base-100", g => g.Exact("hours") * 100);
        table.Whole("mon.counts-coins", g => Coins.Sum(c => g[c]));
        table.Exact("mon.no-zero-before-pence", g => WrittenAnswer.TryNumber(Digits.Text(g["pounds"]) + "." + Digits.Text(g["pence"])));

        // Without pence there are none to make up to a pound.
        table.Exact("mon.change-one-pound-over", g => g["pence"] == 0 ? null : new Rational((100 * (g["paid"] - g["pounds"] + 1)) - g["pence"], 100));
    }

    private static string BaseHundredGap(long start, long end)
    {
        long gap = (100 * (end / 60)) + (end % 60) - ((100 * (start / 60)) + (start % 60));
        return Duration(gap / 100, gap % 100);
    }

    /// <summary>A duration as it is written; without hours only its minutes.</summary>
    private static string Duration(long hours, long minutes) => hours == 0 ? Digits.Text(minutes) : Digits.Text(hours) + " h " + Digits.Text(minutes) + " min";

    /// <summary>A clock time; the hours run from noon, so that twelve is nought.</summary>
    private static string Clock(long hour, long minute) => Digits.Text(hour % 12) + ":" + Digits.Text(minute).PadLeft(2, '0');
}
