using System.Globalization;
using System.Xml.Linq;
using static DiagnosticEngine.Core.Tests.Items.Pictures.Drawing.Some;

namespace DiagnosticEngine.Core.Tests.Items.Pictures.Drawing;

/// <summary>Parts are equal, lengths are in proportion, and as much is shaded as the data say.</summary>
public sealed class PartMeasureTests
{
    private const double Rounding = 0.011;

    [Fact]
    public void Circle_Sectors_AreEqualAndFillIt() => Law.ForAll(60, rng =>
    {
        int parts = 2 + (int)rng.NextBelow(40);
        int shaded = (int)rng.NextBelow(parts + 1);
        Drawn drawn = Drawn.Of("circle", ("parts", parts), ("shaded", shaded));
        Assert.Equal((shaded, parts - shaded), (drawn.Count("shaded"), drawn.Count("unshaded")));
        double[] turns = [.. drawn.Shapes.Select(Turn)];
        Assert.All(turns, t => Assert.Equal(1.0 / parts, t, 0.0003));
        Assert.Equal(1, turns.Sum(), 0.0003);
    });

    [Theory]
    [InlineData("bar")]
    [InlineData("grid")]
    [InlineData("decimal-grid")]
    public void Cells_OfAnyWhole_AreEqualAndShadedAsTheDataSay(string model) => Law.ForAll(60, rng =>
    {
        int parts = model == "decimal-grid" ? 100 : 1 + (int)rng.NextBelow(30);
        int rows = model == "grid" ? 1 + (int)rng.NextBelow(12) : 1;
        int shaded = (int)rng.NextBelow((rows * parts) + 1);
        Drawn drawn = model == "grid" ? Drawn.Of(model, ("rows", rows), ("columns", parts), ("shaded", shaded)) : Drawn.Of(model, ("parts", parts), ("shaded", shaded));
        XElement[] cells = [.. drawn.Parts("shaded"), .. drawn.Parts("unshaded")];
        Assert.Equal((shaded, rows * parts), (drawn.Count("shaded"), cells.Length));
        Assert.All(cells, c => Assert.Equal(Drawn.Get(cells[0], "width"), Drawn.Get(c, "width"), Rounding));
        Assert.All(cells, c => Assert.Equal(Drawn.Get(cells[0], "height"), Drawn.Get(c, "height"), Rounding));
        Assert.Equal(cells.Length, cells.Select(c => (Drawn.Get(c, "x"), Drawn.Get(c, "y"))).Distinct().Count());
    });

    [Fact]
    public void Bars_Rows_AreOfOneLength()
    {
        Drawn drawn = Drawn.Of("bars", ("rows", List(Map(("parts", 3), ("shaded", 1)), Map(("parts", 7), ("shaded", 2)))));
        XElement[] cells = [.. drawn.Shapes];
        Assert.Equal((3, 7), (drawn.Count("shaded"), drawn.Count("unshaded")));
        foreach (IGrouping<double, XElement> row in cells.GroupBy(c => Drawn.Get(c, "y")))
        {
            Assert.Equal(280, row.Sum(c => Drawn.Get(c, "width")), 0.05);
            Assert.Equal(0, row.Min(c => Drawn.Get(c, "x")));
        }
    }

    [Fact]
    public void BarModel_Segments_AreInProportion() => Law.ForAll(40, rng =>
    {
        int[] lengths = [.. Enumerable.Range(0, 4).Select(_ => 1 + (int)rng.NextBelow(500))];
        Drawn drawn = Drawn.Of("bar-model", ("rows", List(List([.. lengths.Select(l => Map(("length", l)))]))));
        foreach ((int length, XElement segment) in lengths.Zip(drawn.Parts("segment")))
        {
            Assert.Equal(280.0 * length / lengths.Sum(), Drawn.Get(segment, "width"), Rounding);
        }
    });

    [Fact]
    public void Grid_ShadedBothWays_CrossesWhereBothAre()
    {
        Drawn drawn = Drawn.Of("grid", ("rows", 3), ("columns", 4), ("shadedRows", 2), ("shadedColumns", 3));
        Assert.Equal((8, 4, 9), (drawn.Count("shaded"), drawn.Count("unshaded"), drawn.Count("across")));
        HashSet<(double, double)> shaded = [.. drawn.Parts("shaded").Select(Corner)];
        Assert.Equal(6, drawn.Parts("across").Count(c => shaded.Contains(Corner(c))));
    }

    [Fact]
    public void DecimalGrid_Hundredths_FillWholeTenthsFirst()
    {
        Drawn drawn = Drawn.Of("decimal-grid", ("shaded", 34));
        Assert.Equal([10, 10, 10, 4], drawn.Parts("shaded").GroupBy(c => Drawn.Get(c, "x")).OrderBy(g => g.Key).Select(g => g.Count()));
    }

    [Fact]
    public void PercentageBar_Shading_IsAsLongAsItsPercentage() => Law.ForAll(40, rng =>
    {
        int percent = 1 + (int)rng.NextBelow(100);
        Drawn drawn = Drawn.Of("percentage-bar", ("shaded", percent), ("step", 10));
        Assert.Equal(Drawn.Get(drawn.Part("bar"), "width") * percent / 100, Drawn.Get(drawn.Part("shaded"), "width"), Rounding);
        Assert.Equal(11, drawn.Count("cut"));
    });

    private static (double X, double Y) Corner(XElement cell) => (Drawn.Get(cell, "x"), Drawn.Get(cell, "y"));

    /// <summary>The share of a full turn between the two straight edges of a sector, clockwise.</summary>
    private static double Turn(XElement sector)
    {
        string[] pieces = sector.Attribute("d")!.Value.Split('M', 'L', 'A', 'Z');
        double[] centre = Numbers(pieces[1]);
        double[] start = Numbers(pieces[2]);
        double[] arc = Numbers(pieces[3]);
        Assert.Equal([0, 0, 1], arc[2..5]);
        double Angle(double x, double y) => Math.Atan2(x - centre[0], centre[1] - y) / (2 * Math.PI);
        double turn = Angle(arc[5], arc[6]) - Angle(start[0], start[1]);
        return turn < 0 ? turn + 1 : turn;
    }

    private static double[] Numbers(string text) => [.. text.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
}
