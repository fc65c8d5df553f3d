using System.Globalization;
using DiagnosticEngine.Loading;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Records.Tree;

namespace DiagnosticEngine.Records.Tables;

/// <summary>Reads figures with a decimal point from cells, as whole tenths.</summary>
internal static class TableFigures
{
    // Far above any sum of levels; keeps what follows free of overflow.
    private const int Most = 1_000_000;

    /// <summary>The tenths of a figure; null where it is none, or has more than one decimal place, which is then logged.</summary>
    public static ValueNode? Tenths(ValueNode? cell, FindingKind kind, string what, FindingLog log, int mostTenths = Most)
    {
        if (cell is null)
        {
            return null;
        }

        string text = cell.Text.Trim();
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) || value > Most)
        {
            bool hasComma = text.Count(c => c == ',') == 1 && text.All(c => char.IsAsciiDigit(c) || c == ',');
            log.Add(kind, cell.Place, $"{what} should be a number such as 2.3, but is {Quote.Of(text)}.", hasComma ? $"Write {text.Replace(',', '.')}." : "Write figures, with a point before the tenths.");
            return null;
        }

        if (value * 10 != decimal.Truncate(value * 10))
        {
            decimal one = decimal.Round(value, 1, MidpointRounding.ToZero);
            log.Add(kind, cell.Place, $"{what} has more than one decimal place: {Quote.Of(text)}.", string.Create(CultureInfo.InvariantCulture, $"Write one place, such as {one:0.0}; an average of levels is written as sum and count."));
            return null;
        }

        if (value * 10 > mostTenths)
        {
            string? shifted = value <= mostTenths ? string.Create(CultureInfo.InvariantCulture, $"Did you mean {value / 10:0.0}?") : null;
            log.Add(kind, cell.Place, string.Create(CultureInfo.InvariantCulture, $"{what} is 0 to {mostTenths / 10}, but this is {Quote.Of(text)}."), shifted ?? "Correct the figure.");
            return null;
        }

        return new(cell.Place, decimal.Truncate(value * 10).ToString(CultureInfo.InvariantCulture), ValueForm.Number);
    }
}
