using System.Globalization;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Programme;

/// <summary>What a comparison rests on: days, time counted in every way that is known, map, policy.</summary>
internal static class ProgressFacts
{
    private const int ShortVersion = 12;

    public static Facts Of(PupilProgress pupil, LevelProgress levels, bool hasDates) => Facts.Of(
        Fact.Of("Assessments", hasDates ? $"{Words.Date(levels.Before.Date)} and {Words.Date(levels.After.Date)}" : "The days are not given, so there is no time and no rate."),
        new Fact("Time between", hasDates ? [.. Time(levels.Time)] : []),
        Fact.Of("Year group", pupil.PointBefore is { } point ? TopicWords.Year(point.YearGroup) : hasDates ? "not noted" : ""),
        Fact.Of("Map and policy", Versions(levels)),
        Fact.Of("Rates on", levels.Changes.Any(c => c.Rates.Count > 0) ? $"{pupil.Basis.Name}, where nothing else is said" : ""),
        Fact.Of("Months", levels.Months == MonthsFactor.None ? "" : Months.Name(levels.Months)));

    private static IEnumerable<string> Time(TeachingTime time)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"{Words.Number(time.CalendarDays, "day", "days")} on the calendar, {Figures.Text(new Rational(time.CalendarDays, 7), 1)} weeks");
        yield return time.WeeksTaught is { } weeks ? $"taught in {Figures.Text(weeks, 0)} {(weeks == 1 ? "week" : "weeks")}" : "weeks taught: not noted";
        yield return time.LessonsAttended is { } lessons ? $"at {Words.Number(lessons, "lesson", "lessons")}" : "lessons: not noted";
    }

    private static string Versions(LevelProgress levels)
    {
        (LevelRecord before, LevelRecord after) = (levels.Before, levels.After);
        string both = $"{Short(after.MapVersion)}, {after.Policy}";
        return before.MapVersion == after.MapVersion && before.Policy == after.Policy
            ? both + ", the same both times"
            : $"{Short(before.MapVersion)}, {before.Policy}, led over to {both} by a mapping that somebody made; levels that it does not name are not compared";
    }

    private static string Short(string version) => version.Length > ShortVersion && version.All(char.IsAsciiHexDigit) ? $"map {version[..ShortVersion]}" : $"map {version}";
}
