using System.Globalization;

namespace DiagnosticEngine.Records.Reading;

/// <summary>Reads dates strictly, and says what a date in another form probably means.</summary>
internal static class DateHelp
{
    private const string Form = "yyyy-MM-dd";

    public static bool TryRead(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text.Trim(), Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    public static string Iso(DateOnly date) => date.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>What to write instead.</summary>
    public static string Suggest(string text, DateOnly? today)
    {
        string[] parts = text.Split(['.', '/', '-', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        int[] figures = [.. parts.Select(p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out int n) ? n : -1)];
        if (figures.Length != 3 || figures.Any(f => f < 0))
        {
            return "Write year-month-day, such as 2025-03-25.";
        }

        if (parts[0].Length == 4)
        {
            return Date(figures[0], figures[1], figures[2]) is { } padded ? $"Write {Iso(padded)}." : "There is no such day; write year-month-day, such as 2025-03-25.";
        }

        int year = parts[2].Length <= 2 ? 2000 + figures[2] : figures[2];
        DateOnly? dayFirst = Date(year, figures[1], figures[0]);
        DateOnly? monthFirst = Date(year, figures[0], figures[1]);
        return (dayFirst, monthFirst) switch
        {
            ({ } day, { } month) when day != month => $"Write {Iso(day)} for {Spoken(day)}, or {Iso(month)} for {Spoken(month)}.",
            ({ } day, _) => Write(day, today),
            (_, { } month) => Write(month, today),
            _ => "There is no such day; write year-month-day, such as 2025-03-25.",
        };
    }

    /// <summary>The same day in the last year in which it is not after another; null where there is none near.</summary>
    public static DateOnly? SameDayBy(DateOnly date, DateOnly latest)
    {
        for (int year = Math.Min(date.Year, latest.Year); year > latest.Year - 8 && year > 0; year--)
        {
            if (Date(year, date.Month, date.Day) is { } same && same <= latest)
            {
                return same;
            }
        }

        return null;
    }

    private static string Write(DateOnly date, DateOnly? today) => date > today && SameDayBy(date, today.Value) is { } earlier
        ? $"Write {Iso(date)}, or {Iso(earlier)} if the year is wrong: {Iso(date)} is after today."
        : $"Write {Iso(date)}.";

    private static string Spoken(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static DateOnly? Date(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;
}
