using System.Globalization;
using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>Base-ten blocks: a line for each size, with a wider gap after every fifth block so that they can be counted.</summary>
internal static class BaseTenPicture
{
    private const char Crossed = '╳';
    private const int Five = 5;

    private static readonly (string Key, char Symbol, string Meaning)[] Sizes =
    [
        ("thousands", '▩', "a thousand cube"),
        ("hundreds", '▣', "a hundred square"),
        ("tens", '┃', "a ten rod"),
        ("ones", '▪', "a single one"),
    ];

    public static IReadOnlyList<string>? Draw(PictureData data)
    {
        List<string> lines = [];
        List<string> legend = [];
        bool anyCrossed = false;
        PictureData crosses = data["crossed"] ?? new() { Map = [] };
        foreach ((string key, char symbol, string meaning) in Sizes)
        {
            if (data.Count(key, 0) is not { } count || crosses.Map is null || crosses.Count(key, 0) is not { } crossed || crossed > count)
            {
                return null;
            }

            if (count > 0)
            {
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"{key,-11}{Row(symbol, count - crossed, crossed)}"));
                legend.Add($"{symbol} {meaning}");
                anyCrossed |= crossed > 0;
            }
        }

        if (anyCrossed)
        {
            legend.Add($"{Crossed} crossed out");
        }

        return lines.Count == 0 ? null : [.. lines, "", string.Join("   ", legend)];
    }

    private static string Row(char symbol, int standing, int crossed) => string.Join(
        "  ",
        Enumerable.Repeat(symbol, standing).Concat(Enumerable.Repeat(Crossed, crossed)).Chunk(Five).Select(five => string.Join(' ', five)));
}
