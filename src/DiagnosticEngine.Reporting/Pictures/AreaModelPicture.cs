using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>The grid method: numbers along the sides, products in the boxes; a column for a larger number is wider, as far as columns allow.</summary>
internal static class AreaModelPicture
{
    private const int Least = 7;
    private const int Room = 36;

    public static IReadOnlyList<string>? Draw(PictureData data)
    {
        if (data.Items("columns") is not { Count: > 0 } columns || columns.All(c => c.Label()) is not { } head
            || data.Items("rows")?.All(r => r.Label()) is not { Count: > 0 } sides || data.Label("sign") is not { } sign
            || data.Items("cells")?.All(r => r.Items()?.All(c => c.Label())) is not { } cells
            || (cells.Count > 0 && (cells.Count != sides.Count || cells.Any(r => r.Count != head.Count))))
        {
            return null;
        }

        int margin = sides.Append(sign).Max(s => s.Length) + 2;
        int[] widths = Widths(columns, Math.Max(Least, head.Concat(cells.SelectMany(r => r)).Max(t => t.Length) + 2));
        string top = (sign.Length == 0 ? "×" : sign).PadLeft(margin - 1) + "  " + string.Join(' ', head.Select((t, i) => Boxes.Centre(t, widths[i])));
        IReadOnlyList<string> table = Boxes.Table(
            widths, sides.Select((_, r) => (IReadOnlyList<string>)[.. head.Select((_, c) => Boxes.Centre(cells.Count == 0 ? "" : cells[r][c], widths[c]))]));
        return [top, .. table.Select((line, i) => (i % 2 == 1 ? sides[i / 2] : "").PadLeft(margin - 1) + " " + line)];
    }

    private static int[] Widths(IReadOnlyList<PictureData> columns, int least)
    {
        Rational[] known = [.. columns.Select(Size).OfType<Rational>()];
        Rational most = known.Length == 0 ? Rational.Zero : known.Max();

        // By the square root, so that a small part beside a large one is still seen; what is not known is middling.
        return [.. columns.Select(c => least + (columns.Count == 1 ? Room / 4 : most.Sign <= 0 ? 0 : (int)Math.Round(Share(Size(c) ?? most / 4, most) * Room / columns.Count)))];
    }

    private static Rational? Size(PictureData data) => data.Number() ?? Decimals.TryRead(data.Label() ?? "");

    private static double Share(Rational size, Rational most)
    {
        const int Fine = 1_000_000;
        return size.Sign <= 0 ? 0 : Math.Sqrt((double)(size / most * Fine).Floor / Fine);
    }
}
