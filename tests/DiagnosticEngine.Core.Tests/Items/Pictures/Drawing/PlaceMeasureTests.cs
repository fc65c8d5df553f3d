using System.Xml.Linq;
using DiagnosticEngine.Numerics;
using static DiagnosticEngine.Core.Tests.Items.Pictures.Drawing.Some;

namespace DiagnosticEngine.Core.Tests.Items.Pictures.Drawing;

/// <summary>Marks, points, readings and hands stand exactly where their numbers belong.</summary>
public sealed class PlaceMeasureTests
{
    private const double Rounding = 0.011;
    private const double Line = 256;

    [Fact]
    public void NumberLine_MarksAndPoints_AreInProportion() => Law.ForAll(60, rng =>
    {
        int from = (int)rng.NextBelow(100) - 50;
        int parts = 1 + (int)rng.NextBelow(60);
        Rational step = new(1 + (int)rng.NextBelow(9), 1 + (int)rng.NextBelow(12));
        int at = (int)rng.NextBelow(parts + 1);
        Drawn drawn = Drawn.Of(
            "number-line",
            ("from", from), ("to", from + (parts * step)), ("step", step), ("points", List(Map(("at", from + (at * step))))), ("labels", List(from)));
        AssertEvenly([.. drawn.Parts("mark").Select(m => Drawn.Get(m, "x1"))], parts, 0, Line);
        Assert.Equal(Line * at / parts, Drawn.Get(drawn.Part("point"), "cx"), Rounding);
        Assert.All(drawn.Parts("mark"), m => Assert.Equal(Drawn.Get(m, "x1"), Drawn.Get(m, "x2")));
    });

    [Fact]
    public void NumberLine_Numbers_StandUnderTheirMarks()
    {
        Drawn drawn = Drawn.Of("number-line", ("from", -10), ("to", 10), ("step", 1), ("labels", List(-10, -5, 0, 5, 10)));
        Assert.Equal(["−10", "−5", "0", "5", "10"], drawn.Parts("number").Select(n => n.Value));
        Assert.Equal([0, 64, 128, 192, 256], drawn.Parts("number").Select(n => Drawn.Get(n, "x")));
    }

    [Theory]
    [InlineData("decimal", "0.5 1.5")]
    [InlineData("fraction", "12 32")]
    [InlineData("mixed", "12 112")]
    public void NumberLine_Form_IsAsTheAuthorWants(string form, string expected)
    {
        Drawn drawn = Drawn.Of("number-line", ("from", 0), ("to", 2), ("labels", List(new Rational(1, 2), new Rational(3, 2))), ("numbers", form));
        Assert.Equal(expected.Replace(" ", "", StringComparison.Ordinal), string.Concat(drawn.Parts("number").Select(n => n.Value)));
    }

    [Fact]
    public void NumberLine_Jumps_GoFromPlaceToPlace()
    {
        Drawn drawn = Drawn.Of("number-line", ("from", 0), ("to", 64), ("jumps", List(Map(("from", 8), ("to", 24), ("label", "+16")), Map(("from", 24), ("to", 20)))));
        Assert.Equal(["M32 -1A32 48 0 0 1 96 -1", "M96 -1A8 24 0 0 0 80 -1"], drawn.Parts("jump").Select(j => j.Attribute("d")!.Value).OrderByDescending(d => d.Length));
        Assert.Equal(64, Drawn.Get(drawn.Part("jump-label"), "x"));
    }

    [Fact]
    public void DoubleNumberLine_Marks_StandUnderEachOther()
    {
        Drawn drawn = Drawn.Of("double-number-line", ("to", 10), ("marks", List(Map(("at", 4), ("top", "4"), ("bottom", "£2")), Map(("at", 10), ("top", "10"), ("bottom", "?")))));
        Assert.Equal([102.4, 102.4, 256, 256], drawn.Parts("mark").Select(m => Drawn.Get(m, "x1")));
        Assert.Equal([102.4, 102.4, 256, 256], drawn.Parts("label").Select(m => Drawn.Get(m, "x")).Order());
    }

    [Fact]
    public void Thermometer_Reading_IsInProportion() => Law.ForAll(40, rng =>
    {
        int from = -(int)rng.NextBelow(30);
        int marks = 5 + (int)rng.NextBelow(50);
        int at = (int)rng.NextBelow(marks + 1);
        Drawn drawn = Drawn.Of("thermometer", ("from", from), ("to", from + (2 * marks)), ("step", 2), ("at", from + (2 * at)));
        double[] y = [.. drawn.Parts("mark").Select(m => Drawn.Get(m, "y1"))];
        AssertEvenly([.. y], marks, y.Max(), 0);
        Assert.Equal(y.Max() * (marks - at) / marks, Drawn.Get(drawn.Part("column"), "y"), Rounding);
        Assert.All(drawn.Parts("number"), n => Assert.Contains(y, mark => Math.Abs(mark - (Drawn.Get(n, "y") - (0.36 * 14))) < 0.03));
    });

    [Fact]
    public void StraightScale_Pointer_IsInProportion() => Law.ForAll(40, rng =>
    {
        int at = (int)rng.NextBelow(201);
        Drawn drawn = Drawn.Of("scale", ("form", "straight"), ("from", 0), ("to", 2), ("step", new Rational(1, 10)), ("at", new Rational(at, 100)));
        double length = drawn.Parts("mark").Max(m => Drawn.Get(m, "y1"));
        AssertEvenly([.. drawn.Parts("mark").Select(m => Drawn.Get(m, "y1"))], 20, length, 0);
        Assert.Equal(length * (200 - at) / 200, Drawn.Get(drawn.Part("pointer"), "y1"), Rounding);
    });

    [Fact]
    public void DialScale_MarksAndPointer_AreAtTheRightAngles() => Law.ForAll(40, rng =>
    {
        int marks = 5 + (int)rng.NextBelow(95);
        int at = (int)rng.NextBelow(marks + 1);
        Drawn drawn = Drawn.Of("scale", ("from", 0), ("to", marks), ("step", 1), ("at", at));
        double[] turns = [.. drawn.Parts("mark").Select(m => Turn(Drawn.Get(m, "x2"), Drawn.Get(m, "y2")))];
        AssertEvenly(turns, marks, -0.375, 0.375, 0.0002);
        XElement pointer = drawn.Part("pointer");
        Assert.Equal(-0.375 + (0.75 * at / marks), Turn(Drawn.Get(pointer, "x2"), Drawn.Get(pointer, "y2")), 0.0002);
    });

    [Fact]
    public void Ruler_MarksAndThing_AreInProportion()
    {
        Drawn drawn = Drawn.Of("ruler", ("end", 16), ("step", new Rational(1, 2)), ("from", 3), ("to", new Rational(23, 2)), ("label", "pencil"));
        AssertEvenly([.. drawn.Parts("mark").Select(m => Drawn.Get(m, "x1"))], 32, 0, Line);
        XElement thing = drawn.Part("thing");
        Assert.Equal((48, 136), (Drawn.Get(thing, "x"), Drawn.Get(thing, "width")));
        Assert.Equal([48, 184], drawn.Parts("guide").Select(g => Drawn.Get(g, "x1")));
        Assert.All(drawn.Parts("number"), n => Assert.Equal(16 * int.Parse(n.Value, System.Globalization.CultureInfo.InvariantCulture), Drawn.Get(n, "x"), Rounding));
    }

    [Fact]
    public void Clock_Hands_AreAtTheRightAngles()
    {
        for (int time = 0; time < 24 * 60; time += 7)
        {
            Drawn drawn = Drawn.Of("clock", ("hour", time / 60), ("minute", time % 60));
            Assert.Equal(time % 60 / 60.0, Hand(drawn.Part("minute-hand")), 0.0003);
            Assert.Equal(time % 720 / 720.0, Hand(drawn.Part("hour-hand")), 0.0003);
        }
    }

    [Fact]
    public void Clock_Face_HasTwelveNumeralsAtTheirHours()
    {
        Drawn drawn = Drawn.Of("clock", ("hour", 3), ("minute", 0));
        Assert.Equal((12, 48), (drawn.Count("hour-mark"), drawn.Count("minute-mark")));
        foreach (XElement numeral in drawn.Parts("numeral"))
        {
            double hours = int.Parse(numeral.Value, System.Globalization.CultureInfo.InvariantCulture) / 12.0;
            double turn = Turn(Drawn.Get(numeral, "x"), Drawn.Get(numeral, "y") - (0.36 * 18));
            Assert.Equal(hours, turn <= 0.0001 ? turn + 1 : turn, 0.0005);
        }

        Assert.Equal(0, Drawn.Of("clock", ("hour", 3), ("minute", 0), ("numerals", false)).Count("numeral"));
    }

    [Fact]
    public void CoordinateGrid_Points_StandOnTheirCrossings()
    {
        Drawn drawn = Drawn.Of(
            "coordinate-grid",
            ("x", Map(("from", -5), ("to", 5))), ("y", Map(("from", -4), ("to", 4))), ("join", "closed"),
            ("points", List(Map(("x", -4), ("y", 1)), Map(("x", 2), ("y", 3)), Map(("x", 3), ("y", -3)))));
        double[] x = [.. drawn.Parts("grid-x").Select(g => Drawn.Get(g, "x1"))];
        double[] y = [.. drawn.Parts("grid-y").Select(g => Drawn.Get(g, "y1"))];
        AssertEvenly(x, 10, 0, 10 * (x[1] - x[0]), 0.06);
        Assert.Equal(x[1] - x[0], y[0] - y[1], 0.03);
        Assert.Equal([(x[1], y[5]), (x[7], y[7]), (x[8], y[1])], drawn.Parts("point").Select(p => (Drawn.Get(p, "cx"), Drawn.Get(p, "cy"))));
        Assert.Equal(3, drawn.Count("joining"));
        Assert.Equal(["−5", "−4", "−3", "−2", "−1", "0", "1", "2", "3", "4", "5"], drawn.Parts("x-number").Select(n => n.Value));
    }

    private static double Turn(double x, double y) => Math.Atan2(x, -y) / (2 * Math.PI);

    private static double Hand(XElement hand)
    {
        double turn = Turn(Drawn.Get(hand, "x2"), Drawn.Get(hand, "y2"));
        return turn < -0.0001 ? turn + 1 : Math.Abs(turn);
    }

    private static void AssertEvenly(double[] places, int parts, double first, double last, double tolerance = Rounding)
    {
        Assert.Equal(parts + 1, places.Length);
        for (int i = 0; i <= parts; i++)
        {
            Assert.Equal(first + ((last - first) * i / parts), places[i], tolerance);
        }
    }
}
