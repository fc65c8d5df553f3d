using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>Coins as rings and notes as boxes with their values, in the order of the data; their sizes are not shown.</summary>
internal static class CoinsPicture
{
    private const int Pound = 100;
    private const int SmallestNote = 500;
    private const string Gap = "  ";

    private static readonly int[] Worths = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

    public static IReadOnlyList<string>? Draw(PictureData data)
    {
        if (data.Items("values")?.All(v => Worth(v)) is not { Count: > 0 } values)
        {
            return null;
        }

        List<string> lines = [];
        foreach (string piece in values.Select(Piece))
        {
            if (lines.Count > 0 && lines[^1].Length + Gap.Length + piece.Length <= TextPicture.MostColumns)
            {
                lines[^1] += Gap + piece;
            }
            else
            {
                lines.Add(piece);
            }
        }

        return lines;
    }

    private static int? Worth(PictureData data) => Worths.Cast<int?>().FirstOrDefault(w => data.Number() == w);

    private static string Piece(int worth) =>
        worth >= SmallestNote ? $"[ £{worth / Pound} ]" : worth >= Pound ? $"(£{worth / Pound})" : $"({worth}p)";
}
