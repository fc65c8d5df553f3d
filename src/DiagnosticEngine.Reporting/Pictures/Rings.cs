namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>Things in rings of equal size, as many abreast as fit; a ring is a pair of brackets.</summary>
internal static class Rings
{
    private const string Gap = "   ";

    public static IEnumerable<string> Draw(IReadOnlyList<IReadOnlyList<char>> rings)
    {
        string[] drawn = [.. rings.Select(r => r.Count == 0 ? "( )" : $"( {string.Join(' ', r)} )")];
        int abreast = drawn.Length == 0 ? 1 : Math.Max(1, (TextPicture.MostColumns + Gap.Length) / (drawn[0].Length + Gap.Length));
        return drawn.Chunk(abreast).Select(row => string.Join(Gap, row));
    }
}
