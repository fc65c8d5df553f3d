using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Documents.Charts;

namespace DiagnosticEngine.Reporting.Programme;

/// <summary>Words about levels that the pages of a programme use alike.</summary>
internal static class TopicWords
{
    /// <summary>The name of a strand, group or area; its id where the map does not have it.</summary>
    public static string Name(LevelKind kind, string id, Curriculum curriculum) => kind switch
    {
        LevelKind.Strand => curriculum.Strands.FirstOrDefault(s => s.Id == id)?.Name,
        LevelKind.Area => curriculum.Definition.Areas.FirstOrDefault(a => a.Id == id)?.Name,
        _ => curriculum.Definition.Groups.FirstOrDefault(g => g.Id == id)?.Name,
    } ?? id;

    /// <summary>Words about a rate; none where the bands of the two levels overlap.</summary>
    public static string Pace(ProgressRate rate, LevelChange change, DiagnosisChanges? skills) =>
        skills?.Overlaps(change.Kind, change.Id) == true ? "not told apart: the bands of the two levels overlap" : rate.Words;

    public static string Plural(LevelKind kind) => kind switch
    {
        LevelKind.Strand => "Strands",
        LevelKind.Area => "Areas",
        _ => "Reporting groups",
    };

    public static string Of(TaughtScope scope) => scope switch
    {
        TaughtScope.Taught => "Taught",
        TaughtScope.PartlyTaught => "Taught in part",
        TaughtScope.Untaught => "Not taught",
        _ => "What was taught is not noted",
    };

    public static ChartMark MarkOf(TaughtScope scope) => scope == TaughtScope.Untaught ? ChartMark.Square : ChartMark.Round;

    /// <summary>Where a gain of the whole can come from, for a topic of which only a part was taught.</summary>
    public static string Spill(string name, Rational fromTaught, Rational fromUntaught, int places) => fromUntaught.Sign == 0
        ? $"Of {name} only a part was taught. The strands taught make up its whole change of {Figures.Signed(fromTaught, places)}; the others changed by nothing. What looks like a gain of {name} is spill from what was taught."
        : $"Of {name} only a part was taught. To its change the strands taught add {Figures.Signed(fromTaught, places)}, which is spill from what was taught, and the others {Figures.Signed(fromUntaught, places)}.";

    public static string Spill(string name) => $"Of {name} only a part was taught: a gain may be no more than spill from that part.";

    public static string Weeks(Rational low, Rational high) => low == high ? Weeks(low) : $"{Weeks(low)}–{Weeks(high)}";

    public static string Between(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } a, { } b) => $" Only what happened from {Documents.Words.Date(a)} to {Documents.Words.Date(b)} counts.",
        ({ } a, null) => $" Only what happened from {Documents.Words.Date(a)} on counts.",
        (null, { } b) => $" Only what happened up to {Documents.Words.Date(b)} counts.",
        _ => "",
    };

    public static string Year(int? yearGroup) => yearGroup is { } year ? string.Create(CultureInfo.InvariantCulture, $"Year {year}") : "All together";

    private static string Weeks(Rational weeks) => weeks.IsInteger ? Figures.Text(weeks, 0) : Figures.Text(weeks, 1);
}
