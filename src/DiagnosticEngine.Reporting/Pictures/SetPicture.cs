using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>Counters, some of them shaded, in rings of equal size; a ring is a pair of brackets.</summary>
internal static class SetPicture
{
    private const int PerRow = 10;

    public static IReadOnlyList<string>? Draw(PictureData data)
    {
        if (data.Count("total") is not { } total || data.Count("shaded", 0) is not { } shaded || data.Count("groups", 0) is not { } groups
            || total == 0 || shaded > total || groups > total || (groups > 0 && total % groups != 0))
        {
            return null;
        }

        IEnumerable<char> counters = Enumerable.Range(0, total).Select(i => i < shaded ? Counters.First : Counters.Second);
        IEnumerable<string> lines = groups == 0
            ? counters.Chunk(PerRow).Select(row => string.Join(' ', row))
            : Rings.Draw([.. counters.Chunk(total / groups)]);
        return [.. lines, "", $"{Counters.First} shaded   {Counters.Second} not shaded"];
    }
}
