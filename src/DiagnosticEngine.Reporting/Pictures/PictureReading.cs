using System.Globalization;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>Reads picture data; null stands for data that is missing or of the wrong sort.</summary>
internal static class PictureReading
{
    // More than this of anything cannot be drawn anyway.
    private const int MostThings = 1000;

    /// <summary>A whole number from 0 to 1000; the default where the key is absent.</summary>
    public static int? Count(this PictureData data, string key, int? otherwise = null) =>
        data[key] is { } found ? found.Count() : otherwise;

    /// <summary>This piece as a whole number from 0 to 1000.</summary>
    public static int? Count(this PictureData data) =>
        data.Number() is { IsInteger: true } number && number >= 0 && number <= MostThings ? (int)number.Numerator : null;

    /// <summary>A number.</summary>
    public static Rational? Number(this PictureData data, string key) => data[key]?.Number();

    /// <summary>This piece as a number.</summary>
    public static Rational? Number(this PictureData data) => data.Value is { Kind: ValueKind.Number } value ? value.Number : null;

    /// <summary>The members of a list; none where the key is absent.</summary>
    public static IReadOnlyList<PictureData>? Items(this PictureData data, string key) => data[key] is { } found ? found.Items() : [];

    /// <summary>This piece as a list.</summary>
    public static IReadOnlyList<PictureData>? Items(this PictureData data) => data switch
    {
        { List: { } list } => list,
        { Value: { Kind: ValueKind.List } value } => [.. value.Items.Select(v => new PictureData { Value = v })],
        _ => null,
    };

    /// <summary>A short text; empty where the key is absent.</summary>
    public static string? Label(this PictureData data, string key) => data[key] is { } found ? found.Label() : "";

    /// <summary>This piece as a text of characters that each take one column.</summary>
    public static string? Label(this PictureData data) =>
        data.Value?.ToString() is { } text && text.All(TakesOneColumn) ? text.Trim() : null;

    /// <summary>Each of the pieces read in the same way; null where one of them cannot be.</summary>
    public static IReadOnlyList<T>? All<T>(this IEnumerable<PictureData> pieces, Func<PictureData, T?> read)
        where T : class
    {
        T?[] all = [.. pieces.Select(read)];
        return all.Any(t => t is null) ? null : [.. all.Select(t => t!)];
    }

    /// <summary>Each of the pieces read as a value; null where one of them cannot be.</summary>
    public static IReadOnlyList<T>? All<T>(this IEnumerable<PictureData> pieces, Func<PictureData, T?> read)
        where T : struct
    {
        T?[] all = [.. pieces.Select(read)];
        return all.Any(t => t is null) ? null : [.. all.Select(t => t!.Value)];
    }

    // Halves of surrogate pairs and combining marks break the columns, and so do the scripts that are drawn two columns wide.
    private static bool TakesOneColumn(char c) => CharUnicodeInfo.GetUnicodeCategory(c)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.EnclosingMark or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && c is not ((>= '\u1100' and <= '\u115f') or (>= '\u2e80' and <= '\ua4cf') or (>= '\uac00' and <= '\ud7a3')
            or (>= '\uf900' and <= '\ufaff') or (>= '\ufe30' and <= '\ufe6f') or (>= '\uff00' and <= '\uff60') or (>= '\uffe0' and <= '\uffe6'));
}
