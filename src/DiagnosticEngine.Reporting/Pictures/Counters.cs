using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>Counters of up to two kinds, some of them crossed out: the second kind and the crosses come last.</summary>
internal static class Counters
{
    public const char First = '●';
    public const char Second = '○';
    public const char Crossed = '⊗';

    /// <summary>One character for each counter; null where the data does not fit, or where a cross would hide which kind is crossed.</summary>
    public static IReadOnlyList<char>? Read(PictureData data, string countKey)
    {
        if (data.Count(countKey) is not { } count || data.Count("second", 0) is not { } second || data.Count("crossed", 0) is not { } crossed
            || second > count || crossed > count || (second > 0 && crossed > 0))
        {
            return null;
        }

        return [.. Enumerable.Repeat(First, count - second - crossed), .. Enumerable.Repeat(Second, second), .. Enumerable.Repeat(Crossed, crossed)];
    }

    /// <summary>What the characters mean, after an empty line; nothing where there is one kind only.</summary>
    public static IEnumerable<string> Legend(IReadOnlyList<char> counters) =>
        counters.Contains(Crossed) ? ["", $"{Crossed} crossed out"]
        : counters.Contains(Second) ? ["", $"{First} one kind   {Second} the other kind"]
        : [];
}
