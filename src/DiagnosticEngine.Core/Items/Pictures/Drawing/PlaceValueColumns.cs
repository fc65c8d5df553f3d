namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>The headings and widths of the columns of a place-value chart, so that no heading is broken inside a word.</summary>
/// <remarks>
/// Columns are equally wide where their headings fit so, in letters of the usual size or a little smaller; otherwise those with long headings are
/// wider. Where that is not enough, places have their usual short names; a chart with other long words is wider than the sheet.
/// </remarks>
internal sealed record PlaceValueColumns(Caption[] Heads, double[] Widths)
{
    private const double WidestColumn = 84;
    private const double PointColumn = 18;
    private const double Padding = 6;
    private const double WidestLine = 70;

    private static readonly double[] s_sizes = [Caption.UsualSize, 13, Caption.SmallSize];

    private static readonly Dictionary<string, string> s_shortNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["millions"] = "M",
        ["hundred thousands"] = "HTh",
        ["ten thousands"] = "TTh",
        ["thousands"] = "Th",
        ["hundreds"] = "H",
        ["tens"] = "T",
        ["ones"] = "O",
        ["tenths"] = "t",
        ["hundredths"] = "h",
        ["thousandths"] = "th",
    };

    /// <summary>Sets the headings.</summary>
    /// <param name="names">The headings; a full stop alone is the column of the decimal point.</param>
    /// <param name="least">How wide each column must be for what stands under its heading.</param>
    public static PlaceValueColumns Of(string[] names, double[] least)
    {
        string[] shortNames = [.. names.Select(n => s_shortNames.GetValueOrDefault(n.Trim(), n))];
        return Fitting(names, least) ?? Fitting(shortNames, least) ?? Level(shortNames, least, Caption.SmallSize);
    }

    private static PlaceValueColumns? Fitting(string[] names, double[] least)
    {
        PlaceValueColumns[] sizes = [.. s_sizes.Select(s => Level(names, least, s))];
        return sizes.FirstOrDefault(s => s.IsEven(names)) ?? sizes.FirstOrDefault(s => s.Widths.Sum() <= Sheet.Width + 0.001);
    }

    /// <summary>Columns as wide as one another, but for those that need more.</summary>
    private static PlaceValueColumns Level(string[] names, double[] least, double size)
    {
        Caption[] heads = [.. names.Select(n => Caption.Of(n, size, Math.Max(WidestLine, LongestWord(n, size))))];
        double[] needs = [.. heads.Select((h, i) => Math.Max(h.Width + Padding, least[i]))];
        double room = Sheet.Width;
        List<double> others = [];
        for (int i = 0; i < names.Length; i++)
        {
            if (IsPoint(names[i]))
            {
                needs[i] = Math.Max(needs[i], PointColumn);
                room -= needs[i];
            }
            else
            {
                others.Add(needs[i]);
            }
        }

        others.Sort();
        while (others.Count > 0 && others[^1] > room / others.Count)
        {
            room -= others[^1];
            others.RemoveAt(others.Count - 1);
        }

        // What is left is shared by the columns that need no more than that; a heading a little wider than the usual column widens all of them.
        double level = others.Count == 0 ? 0 : Math.Max(Math.Min(WidestColumn, room / others.Count), others[^1]);
        return new(heads, [.. needs.Select((n, i) => IsPoint(names[i]) ? n : Math.Max(n, level))]);
    }

    private bool IsEven(string[] names) =>
        Widths.Where((_, i) => !IsPoint(names[i])).Distinct().Count() <= 1 && Widths.Sum() <= Sheet.Width + 0.001;

    private static bool IsPoint(string name) => name == ".";

    private static double LongestWord(string text, double size) =>
        SvgText.Clean(text).Split(' ').Max(w => TextSize.Width(w, size));
}
