using System.Xml.Linq;
using DiagnosticEngine.Items.Pictures.Drawing;
using DiagnosticEngine.Numerics;
using static DiagnosticEngine.Core.Tests.Items.Pictures.Drawing.Some;

namespace DiagnosticEngine.Core.Tests.Items.Pictures.Drawing;

/// <summary>Headings keep their words whole, dots and labels keep clear of marks, arcs and lines.</summary>
public sealed class LabelMeasureTests
{
    private static readonly string[] Places = ["hundreds", "tens", "ones", "tenths", "hundredths", "thousandths"];

    [Theory]
    [InlineData(2, 3)]
    [InlineData(1, 4)]
    [InlineData(2, 4)]
    [InlineData(2, 2)]
    public void PlaceValueChart_Headings_AreWholeWordsInsideTheirColumns(int first, int count)
    {
        string[] names = Places[first..(first + count)];
        Drawn drawn = Drawn.Of("place-value-chart", ("columns", List([.. names])), ("counters", List(List([.. Enumerable.Repeat((object)3, count)]))));
        Assert.Equal(names, drawn.Parts("head").Select(h => h.Value));
        AssertInside(drawn);
        Assert.True(drawn.Parts("head-cell").Sum(c => Drawn.Get(c, "width")) <= 280.1);
    }

    [Fact]
    public void PlaceValueChart_SixPlaces_HaveTheirShortNames()
    {
        Drawn drawn = Drawn.Of("place-value-chart", ("columns", List([.. Places])), ("rows", List(List("", "", 1, 4, 2, ""))));
        Assert.Equal(["H", "T", "O", "t", "h", "th"], drawn.Parts("head").Select(h => h.Value));
        Assert.Single(drawn.Parts("head-cell").Select(c => Drawn.Get(c, "width")).Distinct());
        AssertInside(drawn);
    }

    [Fact]
    public void PlaceValueChart_WordsWithoutAShortName_StayWholeInWiderColumns()
    {
        string[] names = ["Zehntausender", "Tausender", "Hunderter", "Zehner", "Einer"];
        Drawn drawn = Drawn.Of("place-value-chart", ("columns", List([.. names])), ("rows", List(List(1, 2, 3, 4, 5))));
        Assert.Equal(names, drawn.Parts("head").Select(h => h.Value));
        AssertInside(drawn);
    }

    [Fact]
    public void PlaceValueChart_ThreePlaces_AreEquallyWide() => Assert.Single(
        Drawn.Of("place-value-chart", ("columns", List([.. Places[2..5]])), ("counters", List(List(1, 2, 3)))).Parts("head-cell").Select(c => Drawn.Get(c, "width")).Distinct());

    [Theory]
    [InlineData("scale")]
    [InlineData("thermometer")]
    public void Instrument_UnitL_IsWrittenOut(string model) => Assert.Equal(
        "litres", Drawn.Of(model, ("from", 0), ("to", 1), ("step", new Rational(1, 10)), ("at", 0), ("unit", "l")).Part("unit").Value);

    [Fact]
    public void NumberLine_Dots_KeepClearOfMarks() => Law.ForAll(60, rng =>
    {
        int parts = 2 + (int)rng.NextBelow(20);
        Rational at = new((int)rng.NextBelow((uint)(parts * 5) + 1), 5);
        Drawn drawn = Drawn.Of("number-line", ("from", 0), ("to", parts), ("step", 1), ("labels", List(0, parts)), ("points", List(Map(("at", at), ("label", "?")))));
        XElement dot = drawn.Part("point");
        double x = Drawn.Get(dot, "cx");
        double[] distances = [.. drawn.Parts("mark").Select(m => Math.Abs(Drawn.Get(m, "x1") - x)).Where(d => d > 0.05)];
        double half = Drawn.Get(drawn.Parts("mark")[0], "stroke-width") / 2;
        Assert.True(Drawn.Get(dot, "r") <= 5.5);
        Assert.True(distances.Min() - half > Drawn.Get(dot, "r") || distances.Min() < 3.5, $"{at} of {parts}");
        Assert.Equal(Drawn.Get(dot, "r") < 5.5 ? 1 : 0, drawn.Count("stem"));
    });

    [Fact]
    public void NumberLine_JumpToADot_EndsAtItsRim() => Law.ForAll(60, rng =>
    {
        int from = (int)rng.NextBelow(101);
        int to = (int)rng.NextBelow(101);
        if (from == to)
        {
            return;
        }

        Drawn drawn = Drawn.Of("number-line", ("from", 0), ("to", 100), ("jumps", List(Map(("from", from), ("to", to)))), ("points", List(Map(("at", to), ("label", "?")))));
        XElement dot = drawn.Part("point");
        double[] tip = [.. drawn.Part("jump-head").Attribute("points")!.Value.Split(' ')[0].Split(',').Select(n => double.Parse(n, System.Globalization.CultureInfo.InvariantCulture))];
        double distance = Math.Sqrt(Math.Pow(tip[0] - Drawn.Get(dot, "cx"), 2) + Math.Pow(tip[1], 2));
        Assert.Equal(Drawn.Get(dot, "r") + 2, distance, 0.02);
        Assert.True(tip[1] < 0);
        string[] path = drawn.Part("jump").Attribute("d")!.Value.Split(' ');
        Assert.Equal(tip, path[^2..].Select(n => double.Parse(n, System.Globalization.CultureInfo.InvariantCulture)));
    });

    [Fact]
    public void NumberLine_JumpLabels_CoverNoArc() => Law.ForAll(100, rng =>
    {
        int end = 20 + (int)rng.NextBelow(80);
        int back = 1 + (int)rng.NextBelow(end - 1);
        Drawn drawn = Drawn.Of(
            "number-line",
            ("from", 0), ("to", end), ("points", List(Map(("at", end - back), ("label", "?")))),
            ("jumps", List(Map(("from", 0), ("to", end), ("label", "7 × 30")), Map(("from", end), ("to", end - back), ("label", "− 7 × 2")))));
        Assert.Equal(2, drawn.Count("plate"));
        foreach (XElement plate in drawn.Parts("plate"))
        {
            (double left, double top, double right, double bottom) = Drawn.Reach(plate);
            foreach (XElement arc in drawn.Parts("jump"))
            {
                Assert.DoesNotContain(Along(arc), p => p.X > left && p.X < right && p.Y > top && p.Y < bottom);
            }
        }
    });

    [Theory]
    [InlineData(270, 280, 275)]
    [InlineData(200, 300, 205)]
    [InlineData(0, 100, 96)]
    public void NumberLine_LinesToLabels_CrossNoOtherLabel(int from, int to, int at)
    {
        Drawn drawn = Drawn.Of(
            "number-line",
            ("from", from), ("to", to), ("labels", List(from, to, at - 2, at + 1)), ("points", List(Map(("at", at), ("label", "?")))), ("jumps", List(Map(("from", from), ("to", at)))));
        XElement[] texts = [.. drawn.Parts("number"), .. drawn.Parts("point-label")];
        Assert.Equal(5, texts.Length);
        foreach (XElement leader in drawn.Parts("leader"))
        {
            Assert.DoesNotContain(texts, t => Enumerable.Range(0, 40).Any(i => IsIn(Drawn.Reach(t), Between(leader, i / 40.0))));
        }
    }

    [Fact]
    public void LabelSpread_AnyRow_KeepsOrderAndGapsAndMovesNoMoreThanNeeded() => Law.ForAll(100, rng =>
    {
        (double X, double Width)[] labels = [.. Enumerable.Range(0, 1 + (int)rng.NextBelow(6)).Select(_ => ((double)rng.NextBelow(256), 8.0 + rng.NextBelow(30))).OrderBy(l => l.Item1)];
        (double X, bool IsMoved)[] places = LabelSpread.Of(labels, 3);
        for (int i = 1; i < labels.Length; i++)
        {
            Assert.True(places[i].X - places[i - 1].X >= ((labels[i].Width + labels[i - 1].Width) / 2) + 2.999);
        }

        Assert.All(labels.Zip(places), p => Assert.True(p.Second.IsMoved || p.First.X == p.Second.X));
        bool isApart = labels.Zip(labels.Skip(1)).All(p => p.Second.X - p.First.X >= ((p.First.Width + p.Second.Width) / 2) + 3);
        Assert.Equal(isApart, places.All(p => !p.IsMoved));
        Assert.Equal(labels.Sum(l => l.X), places.Sum(p => p.X), 0.001);
    });

    private static void AssertInside(Drawn drawn)
    {
        foreach ((XElement head, XElement cell) in drawn.Parts("head").Zip(drawn.Parts("head-cell")))
        {
            (double left, _, double right, _) = Drawn.Reach(head);
            Assert.True(left > Drawn.Get(cell, "x") && right < Drawn.Get(cell, "x") + Drawn.Get(cell, "width"), head.Value);
            Assert.True(Drawn.Get(head, "font-size") >= 12);
        }
    }

    private static bool IsIn((double Left, double Top, double Right, double Bottom) box, (double X, double Y) place) =>
        place.X > box.Left && place.X < box.Right && place.Y > box.Top && place.Y < box.Bottom;

    private static (double X, double Y) Between(XElement line, double share) =>
        (Drawn.Get(line, "x1") + (share * (Drawn.Get(line, "x2") - Drawn.Get(line, "x1"))), Drawn.Get(line, "y1") + (share * (Drawn.Get(line, "y2") - Drawn.Get(line, "y1"))));

    /// <summary>Places along the half ellipse above the line that a jump's path begins with.</summary>
    private static IEnumerable<(double X, double Y)> Along(XElement arc)
    {
        double[] n = [.. arc.Attribute("d")!.Value.Split('M', 'A', ' ').Where(t => t.Length > 0).Select(t => double.Parse(t, System.Globalization.CultureInfo.InvariantCulture))];
        (double x, double y, double across, double high, bool isRight) = (n[0], n[1], n[2], n[3], n[6] > 0);
        double middle = isRight ? x + across : x - across;
        return Enumerable.Range(0, 201).Select(i => (middle + (across * Math.Cos(Math.PI * i / 200)), y - (high * Math.Sin(Math.PI * i / 200))));
    }
}
