using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Reads picture data that is known to fit its model.</summary>
internal static class PictureReading
{
    /// <summary>The number under a key, or the default where there is none.</summary>
    public static Rational Number(this PictureData data, string key, Rational otherwise = default) => data[key]?.Number() ?? otherwise;

    /// <summary>This piece as a number; null where it is none.</summary>
    public static Rational? Number(this PictureData data) => data.Value is { Kind: ValueKind.Number } value ? value.Number : null;

    /// <summary>The text under a key; empty where there is none.</summary>
    public static string Text(this PictureData data, string key) => data[key]?.Text() ?? "";

    /// <summary>This piece as a text: a number as it is written, anything else as it stands.</summary>
    public static string Text(this PictureData data) => data.Number() is { } number ? NumberText.Of(number) : data.Value?.ToString() ?? "";

    /// <summary>The number that this piece says, as a number or in figures; null where it says none.</summary>
    public static Rational? Size(this PictureData data) => data.Number() ?? NumberText.TryRead(data.Text());

    /// <summary>The entries of a list; none where the key is absent.</summary>
    public static IReadOnlyList<PictureData> Items(this PictureData data, string key) => data[key]?.List ?? [];

    /// <summary>The numbers of a list; none where the key is absent.</summary>
    public static IReadOnlyList<Rational> Numbers(this PictureData data, string key) => [.. data.Items(key).Select(d => d.Number()).OfType<Rational>()];

    /// <summary>Whether a switch is on.</summary>
    public static bool Flag(this PictureData data, string key, bool otherwise = false) =>
        data[key]?.Value is { Kind: ValueKind.Boolean } value ? value.Boolean : otherwise;

    /// <summary>The nearest floating-point number, to within a billionth part of one.</summary>
    public static double Real(this Rational number)
    {
        const double Fine = 1e12;
        return number.IsInteger ? (double)number.Numerator : (double)(number * (Rational)new System.Numerics.BigInteger(Fine)).Floor / Fine;
    }
}
