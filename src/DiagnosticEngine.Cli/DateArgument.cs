using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace DiagnosticEngine.Cli;

/// <summary>Reads days as every machine writes them.</summary>
internal static class DateArgument
{
    /// <summary>An option that takes a day.</summary>
    public static Option<DateOnly?> Option(string name, string description) => new(name) { Description = description, HelpName = "YYYY-MM-DD", CustomParser = Parse };

    /// <summary>The day; adds an error to the result where it is none.</summary>
    private static DateOnly? Parse(ArgumentResult result)
    {
        string text = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        result.AddError($"\"{text}\" is no day: write year, month and day, such as 2026-09-14.");
        return null;
    }
}
