using System.Globalization;
using System.Text.Json.Nodes;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Cli.Output;

/// <summary>Exact numbers as JSON: rounded once, and as a fraction where somebody may want to reckon on.</summary>
internal static class Exact
{
    /// <summary>A number with at most so many decimals.</summary>
    public static JsonNode Number(Rational value, int places) => JsonValue.Create(decimal.Parse(Figures.Text(value, places), CultureInfo.InvariantCulture));

    /// <summary>The same; null stays null.</summary>
    public static JsonNode? Number(Rational? value, int places) => value is { } known ? Number(known, places) : null;

    /// <summary>A level in tenths.</summary>
    public static JsonNode Tenths(int tenths) => Number(Figures.OfTenths(tenths), 1);

    /// <summary>A day.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
