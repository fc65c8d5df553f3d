using System.Globalization;

namespace DiagnosticEngine.Records.Reading;

/// <summary>Says that a level is above the top.</summary>
internal static class LevelRange
{
    public static string Message(int sumTenths, int count, int topTenths) => string.Create(
        CultureInfo.InvariantCulture,
        $"The level is {decimal.Round(sumTenths / 10m / count, 1):0.0}; levels go from 0 to {topTenths / 10m:0.0}.");
}
