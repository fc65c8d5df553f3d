using System.Globalization;

namespace DiagnosticEngine.Diagnoses;

/// <summary>Words for levels, after the published programme: level n is the content of school year n.</summary>
public static class LevelWords
{
    /// <summary>The age in years at which Year 1 begins, in England.</summary>
    private const int AgeOfLevelZero = 4;

    /// <summary>"below Level 1", "at Level 2" or "above Level 2": the whole part is what is reached, the tenths say how far into the next.</summary>
    /// <param name="tenths">The level, in tenths.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tenths"/> is negative.</exception>
    public static string Of(int tenths)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tenths);
        return tenths < 10 ? "below Level 1" : string.Create(CultureInfo.InvariantCulture, $"{(tenths % 10 == 0 ? "at" : "above")} Level {tenths / 10}");
    }

    /// <summary>"achieved Level 3" where a whole level was reached between two records, "just above Level 1" for the level that it was before; null where none was.</summary>
    /// <param name="beforeTenths">The earlier level, in tenths.</param>
    /// <param name="afterTenths">The later level, in tenths.</param>
    /// <exception cref="ArgumentOutOfRangeException">A level is negative.</exception>
    public static string? Achieved(int beforeTenths, int afterTenths)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(beforeTenths);
        ArgumentOutOfRangeException.ThrowIfNegative(afterTenths);
        return afterTenths / 10 > beforeTenths / 10
            ? string.Create(CultureInfo.InvariantCulture, $"achieved Level {afterTenths / 10} (was {Of(beforeTenths)})")
            : null;
    }

    /// <summary>The age at which the content of the level reached is taught, by the whole part and never the nearest: "6–7" for 2.9.</summary>
    /// <param name="tenths">The level, in tenths.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tenths"/> is negative.</exception>
    public static string AgeBand(int tenths)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tenths);
        int from = (tenths / 10) + AgeOfLevelZero;
        return string.Create(CultureInfo.InvariantCulture, $"{from}–{from + 1}");
    }
}
