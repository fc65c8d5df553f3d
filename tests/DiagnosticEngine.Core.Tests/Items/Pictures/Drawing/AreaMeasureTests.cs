using System.Xml.Linq;
using DiagnosticEngine.Items.Pictures.Drawing;
using DiagnosticEngine.Numerics;
using static DiagnosticEngine.Core.Tests.Items.Pictures.Drawing.Some;

namespace DiagnosticEngine.Core.Tests.Items.Pictures.Drawing;

/// <summary>The parts of an area model are longer for larger numbers.</summary>
public sealed class AreaMeasureTests
{
    [Fact]
    public void AreaModel_Parts_AreLongerForLargerNumbers() => Law.ForAll(60, rng =>
    {
        int[] columns = [.. Enumerable.Range(0, 1 + (int)rng.NextBelow(3)).Select(_ => 1 + (int)rng.NextBelow(400))];
        int[] rows = [.. Enumerable.Range(0, 1 + (int)rng.NextBelow(3)).Select(_ => 1 + (int)rng.NextBelow(90))];
        Drawn drawn = Area([.. columns.Cast<object>()], [.. rows.Cast<object>()]);
        XElement[] cells = [.. drawn.Parts("cell")];
        AssertOrdered(columns, [.. cells[..columns.Length].Select(c => Drawn.Get(c, "width"))], 44);
        AssertOrdered(rows, [.. cells.Chunk(columns.Length).Select(r => Drawn.Get(r[0], "height"))], 40);
        Assert.True(drawn.ViewBox[2] <= 320);
        Assert.Equal(cells.Length, drawn.Parts("product").Count);
    });

    [Fact]
    public void AreaModel_NumbersOfLikeSize_AreToScale()
    {
        double[] widths = [.. Area([10, 8], [4]).Parts("cell").Select(c => Drawn.Get(c, "width"))];
        Assert.Equal(1.25, widths[0] / widths[1], 0.001);
    }

    [Fact]
    public void AreaModel_DecimalsInText_AreRead()
    {
        double[] widths = [.. Area([11, "0.9"], [6]).Parts("cell").Select(c => Drawn.Get(c, "width"))];
        Assert.True(widths[0] > 1.5 * widths[1]);
    }

    [Fact]
    public void AreaModel_UnknownSide_IsNoGuideToItsNumber()
    {
        double[] widths = [.. Area(["?", "?"], [6]).Parts("cell").Select(c => Drawn.Get(c, "width"))];
        Assert.Equal(widths[0], widths[1], 0.011);
        XElement single = Area(["?"], [11]).Part("cell");
        Assert.Equal((150, 75), (Drawn.Get(single, "width"), Drawn.Get(single, "height")));
    }

    [Theory]
    [InlineData("1,200", 1200, 1)]
    [InlineData("−0.75", -3, 4)]
    [InlineData("3", 3, 1)]
    public void NumberText_Figures_AreRead(string text, int numerator, int denominator) =>
        Assert.Equal(new Rational(numerator, denominator), NumberText.TryRead(text));

    [Theory]
    [InlineData("?")]
    [InlineData("")]
    [InlineData("3 m")]
    [InlineData("1.2.3")]
    [InlineData(".5")]
    public void NumberText_OtherText_IsNoNumber(string text) => Assert.Null(NumberText.TryRead(text));

    private static Drawn Area(object[] columns, object[] rows) => Drawn.Of(
        "area-model", ("columns", List(columns)), ("rows", List(rows)), ("cells", List([.. rows.Select(_ => List([.. columns.Select(_ => "?")]))])));

    private static void AssertOrdered(int[] numbers, double[] sizes, double least)
    {
        Assert.All(sizes, s => Assert.True(s >= least - 0.01));
        foreach ((int number, double size) in numbers.Zip(sizes))
        {
            Assert.All(numbers.Zip(sizes).Where(o => o.First > number), o => Assert.True(o.Second > size - 0.011));
            Assert.All(numbers.Zip(sizes).Where(o => o.First >= 2 * number), o => Assert.True(o.Second > size + 2, $"{o} and {number}, {size}"));
        }
    }
}
