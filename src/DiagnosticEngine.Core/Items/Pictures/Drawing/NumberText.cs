using System.Globalization;
using System.Numerics;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Writes numbers as they stand in a picture.</summary>
internal static class NumberText
{
    private const int MostFigures = 30;

    /// <summary>The ways in which a model's numbers may be written.</summary>
    public static IReadOnlyList<string> Forms { get; } = ["fraction", "mixed", "decimal"];

    /// <summary>−5, 12,345, and 3/4, 1 3/4 or 0.75 by the form; a decimal that does not end is written as a fraction.</summary>
    public static string Of(Rational number, string form = "fraction")
    {
        Rational size = Rational.Abs(number);
        string sign = number.Sign < 0 ? "−" : "";
        return sign + (size.IsInteger ? Grouped(size.Numerator)
            : form == "decimal" && TextFunctions.TryWriteDecimal(size) is { } written ? written
            : form == "mixed" && size > Rational.One ? $"{size.Floor.ToString(CultureInfo.InvariantCulture)} {size - (Rational)size.Floor}"
            : size.ToString());
    }

    /// <summary>Reads figures such as 12, 1,200, −3 and 0.75; null for any other text.</summary>
    public static Rational? TryRead(string text)
    {
        string figures = text.Trim().Replace(",", "", StringComparison.Ordinal);
        bool isNegative = figures.StartsWith('−') || figures.StartsWith('-');
        string[] parts = (isNegative ? figures[1..] : figures).Split('.');
        if (parts.Length > 2 || parts.Any(p => p.Length is 0 or > MostFigures || !p.All(char.IsAsciiDigit)))
        {
            return null;
        }

        BigInteger all = BigInteger.Parse(string.Concat(parts), NumberStyles.None, CultureInfo.InvariantCulture);
        Rational size = new(all, parts.Length == 1 ? 1 : BigInteger.Pow(10, parts[1].Length));
        return isNegative ? -size : size;
    }

    // Groups of three from five figures on: four are read at a glance.
    private static string Grouped(BigInteger whole) => whole.ToString(whole < 10_000 ? "0" : "#,##0", CultureInfo.InvariantCulture);
}
