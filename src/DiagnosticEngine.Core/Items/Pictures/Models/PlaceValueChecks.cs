using DiagnosticEngine.Items.Pictures.Drawing;
using DiagnosticEngine.Numerics;
using static DiagnosticEngine.Items.Pictures.Models.Limits;

namespace DiagnosticEngine.Items.Pictures.Models;

/// <summary>How the numbers of place-value models go together.</summary>
internal static class PlaceValueChecks
{
    private const int MostSquares = 200;
    private const int MostCards = 7;
    private static readonly string[] Columns = ["thousands", "hundreds", "tens", "ones"];

    public static IEnumerable<string?> Of(string model, PictureData data) => model switch
    {
        "base-ten" => BaseTen(data),
        "place-value-chart" =>
        [
            Entries(data, "columns", 12), .. Chart(data, "rows"), .. Chart(data, "counters"),
            data["values"] is not null && data.Items("values").Count != data.Items("columns").Count
                ? $"values has {data.Items("values").Count} entries for {data.Items("columns").Count} columns."
                : null,
        ],
        "hundred-square" => HundredSquare(data),
        "arrow-cards" => [Entries(data, "cards", MostCards), Switch(data, "stacked"), .. Cards(data)],
        _ => [],
    };

    private static IEnumerable<string?> BaseTen(PictureData data)
    {
        yield return Array.TrueForAll(Columns, c => data[c] is null) ? "There are no blocks: give thousands, hundreds, tens or ones." : null;
        foreach (string column in Columns)
        {
            yield return AtMost(data, column, 100);
            yield return data["crossed"] is { } crossed && crossed.Integer(column) > data.Integer(column)
                ? $"crossed.{column} is {crossed.Integer(column)}, more than {column}, {data.Integer(column)}."
                : null;
        }
    }

    private static IEnumerable<string?> Chart(PictureData data, string key)
    {
        int columns = data.Items("columns").Count;
        return data.Items(key).Select((row, i) =>
            row.List!.Count != columns ? $"{key}[{i}] has {row.List.Count} entries for {columns} columns."
            : key == "counters" && row.List.Any(c => c.Number() > 100) ? $"{key}[{i}] has more than 100 counters in a column."
            : null);
    }

    private static IEnumerable<string?> HundredSquare(PictureData data)
    {
        Rational from = data.Number("from", 1);
        Rational to = data.Number("to", 100);
        yield return !from.IsInteger || !to.IsInteger ? $"The square goes from {from} to {to}; both are whole numbers." : null;
        yield return to < from ? $"The square goes from {from} to {to}." : null;
        yield return to - from >= MostSquares ? $"There are more than {MostSquares} squares." : null;
        foreach (string key in new[] { "hidden", "marked" })
        {
            foreach (Rational entry in data.Numbers(key))
            {
                yield return entry < from || entry > to || !entry.IsInteger ? $"{key} has {entry}, which is not on the square." : null;
            }
        }
    }

    /// <summary>A card holds a digit and zeros; cards that are stacked have different numbers of figures.</summary>
    private static IEnumerable<string?> Cards(PictureData data)
    {
        IReadOnlyList<Rational> cards = data.Numbers("cards");
        foreach (Rational card in cards)
        {
            yield return card.Sign > 0 && card.IsInteger && card < (Rational)10_000_000 && card.ToString().TrimEnd('0').Length == 1
                ? null
                : $"cards has {card}, which is not one digit and zeros.";
        }

        yield return data.Flag("stacked") && cards.DistinctBy(c => c.ToString().Length).Count() != cards.Count
            ? "Two cards with as many figures cannot be stacked."
            : null;
    }
}
