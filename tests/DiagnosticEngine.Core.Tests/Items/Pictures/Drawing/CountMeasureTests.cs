using System.Xml.Linq;
using static DiagnosticEngine.Core.Tests.Items.Pictures.Drawing.Some;

namespace DiagnosticEngine.Core.Tests.Items.Pictures.Drawing;

/// <summary>As many things are drawn as the data say, and none lies on another.</summary>
public sealed class CountMeasureTests
{
    [Theory]
    [InlineData("counters", "count")]
    [InlineData("ten-frame", "filled")]
    public void Counters_OfTwoKindsAndCrossed_AreAsMany(string model, string key) => Law.ForAll(60, rng =>
    {
        int count = (int)rng.NextBelow(60);
        int second = (int)rng.NextBelow(count + 1);
        int crossed = (int)rng.NextBelow(count + 1);
        Drawn drawn = Drawn.Of(model, (key, count), ("second", second), ("crossed", crossed));
        Assert.Equal((count, second, crossed), (drawn.Count("counter"), drawn.Count("dot"), drawn.Count("cross")));
        AssertApart(drawn.Parts("counter"));
        if (model == "ten-frame")
        {
            Assert.Equal(Math.Max(1, (count + 9) / 10) * 10, drawn.Count("cell"));
        }
    });

    [Fact]
    public void BeadString_Beads_ChangeKindAfterEveryGroup()
    {
        Drawn drawn = Drawn.Of("bead-string", ("beads", 100), ("slid", 34));
        IReadOnlyList<XElement> beads = drawn.Parts("bead");
        Assert.Equal(100, beads.Count);
        Assert.All(beads.Chunk(10), ten => Assert.Single(ten.Select(b => b.Attribute("class")!.Value).Distinct()));
        Assert.NotEqual(beads[0].Attribute("class")!.Value, beads[10].Attribute("class")!.Value);
        AssertApart(beads);
    }

    [Theory]
    [InlineData(20, 13)]
    [InlineData(20, 20)]
    [InlineData(20, 0)]
    [InlineData(60, 40)]
    [InlineData(100, 34)]
    public void BeadString_Slid_LeavesOneGapAfterThem(int beads, int slid)
    {
        IReadOnlyList<XElement> drawn = Drawn.Of("bead-string", ("beads", beads), ("slid", slid)).Parts("bead");
        double[] x = [.. drawn.Select(b => Drawn.Get(b, "cx"))];
        int[] gaps = [.. Enumerable.Range(1, beads - 1).Where(i => i % 20 != 0 && x[i] - x[i - 1] > 20)];
        Assert.Equal(slid % 20 == 0 ? [] : [slid], gaps);
        Assert.Equal(slid == 0, x[0] > 25);
    }

    [Fact]
    public void Array_Counters_StandInEqualRows()
    {
        IReadOnlyList<XElement> counters = Drawn.Of("array", ("rows", 4), ("columns", 7)).Parts("counter");
        Assert.Equal([7, 7, 7, 7], counters.GroupBy(c => Drawn.Get(c, "cy")).Select(g => g.Count()));
        Assert.Equal(7, counters.Select(c => Drawn.Get(c, "cx")).Distinct().Count());
    }

    [Fact]
    public void EqualGroups_Rings_HoldAsManyEachAndTheRestIsOutside() => Law.ForAll(40, rng =>
    {
        int groups = 1 + (int)rng.NextBelow(12);
        int each = (int)rng.NextBelow(14);
        int left = (int)rng.NextBelow(12);
        Drawn drawn = Drawn.Of("equal-groups", ("groups", groups), ("each", each), ("left", left));
        AssertRings(drawn.Parts("ring"), drawn.Parts("counter"), groups, each, left);
    });

    [Fact]
    public void Set_Rings_HoldAsManyEach()
    {
        Drawn drawn = Drawn.Of("set", ("total", 20), ("shaded", 7), ("groups", 4));
        Assert.Equal(7, drawn.Count("shaded"));
        AssertRings(drawn.Parts("ring"), [.. drawn.Parts("shaded"), .. drawn.Parts("unshaded")], 4, 5, 0);
    }

    [Fact]
    public void BaseTen_Blocks_AreAsManyAndOfOneScale()
    {
        Drawn drawn = Drawn.Of("base-ten", ("thousands", 1), ("hundreds", 3), ("tens", 12), ("ones", 17), ("crossed", Map(("tens", 2), ("ones", 4))));
        Assert.Equal((1, 3, 12, 17, 6), (drawn.Count("thousand"), drawn.Count("hundred"), drawn.Count("ten"), drawn.Count("one"), drawn.Count("cross")));
        double one = Drawn.Get(drawn.Parts("one")[0], "width");
        Assert.All(drawn.Parts("ten"), t => Assert.Equal((one, 10 * one), (Drawn.Get(t, "width"), Drawn.Get(t, "height"))));
        Assert.All(drawn.Parts("hundred"), h => Assert.Equal((10 * one, 10 * one), (Drawn.Get(h, "width"), Drawn.Get(h, "height"))));
        AssertApart([.. drawn.Parts("hundred"), .. drawn.Parts("ten"), .. drawn.Parts("one")]);
    }

    [Fact]
    public void Coins_Values_AreWrittenInTheirOrderAndSizesAreTrue()
    {
        Drawn drawn = Drawn.Of("coins", ("values", List(50, 1, 2, 5, 100, 200, 1000)));
        Assert.Equal(["50p", "1p", "2p", "5p", "£1", "£2", "£10"], drawn.Parts("value").Select(v => v.Value));
        Assert.Equal((6, 1), (drawn.Count("coin"), drawn.Count("note")));
        double[] radius = [.. drawn.Parts("coin").Where(c => c.Name.LocalName == "circle").Select(c => Drawn.Get(c, "r") + 1)];
        Assert.Equal([20.3, 25.9, 18.0, 28.4], radius.Select(r => Math.Round(r, 1)));
        AssertApart([.. drawn.Parts("coin"), .. drawn.Parts("note")]);
    }

    [Fact]
    public void PlaceValueChart_Counters_AreAsManyInEachColumn() => Law.ForAll(40, rng =>
    {
        int[] counts = [.. Enumerable.Range(0, 4).Select(_ => (int)rng.NextBelow(20))];
        bool isWritten = rng.NextBool(0.5);
        Drawn drawn = Drawn.Of(
            "place-value-chart",
            [("columns", List("Th", "H", "T", "O")), ("counters", List(List([.. counts.Cast<object>()]))), .. isWritten ? new (string, object)[] { ("values", List(1000, 100, 10, 1)) } : []]);
        IReadOnlyList<XElement> counters = drawn.Parts("counter");
        Assert.Equal(counts, drawn.Parts("counter-cell").Select(cell => counters.Count(c => IsInside(c, cell))));
        Assert.Equal(isWritten ? counts.Sum() : 0, drawn.Count("counter-value"));
        AssertApart(counters);
    });

    [Fact]
    public void HundredSquare_Numbers_StandUnderTheirLike()
    {
        Drawn drawn = Drawn.Of("hundred-square", ("from", 34), ("to", 57), ("hidden", List(40)), ("marked", List(45)));
        Assert.Equal(Enumerable.Range(34, 24).Where(n => n != 40).Select(n => $"{n}"), drawn.Parts("number").Select(n => n.Value));
        Assert.Equal((1, 1), (drawn.Count("hidden"), drawn.Count("marked")));
        Assert.All(drawn.Parts("number").GroupBy(n => n.Value[^1]), g => Assert.Single(g.Select(n => Drawn.Get(n, "x")).Distinct()));
    }

    [Fact]
    public void ColumnLayout_Places_StandUnderEachOther()
    {
        Drawn drawn = Drawn.Of("column-layout", ("top", "12.4"), ("bottom", "3.65"), ("sign", "+"));
        Assert.Single(drawn.Parts("point").Select(p => Drawn.Get(p, "x")).Distinct());
        Assert.Equal(["1", "2", "4", "3", "6", "5"], drawn.Parts("figure").Select(f => f.Value));
        double[] x = [.. drawn.Parts("figure").Select(f => Drawn.Get(f, "x"))];
        Assert.Equal((x[1], x[2]), (x[3], x[4]));
    }

    [Fact]
    public void ArrowCards_Stacked_ShowTheNumber() => Assert.Equal(
        "4352", string.Concat(Drawn.Of("arrow-cards", ("cards", List(2, 300, 4000, 50)), ("stacked", true)).Parts("figure").OrderBy(f => Drawn.Get(f, "x")).Select(f => f.Value)));

    [Fact]
    public void PartWhole_QuestionMark_IsAnEmptyShape()
    {
        Drawn drawn = Drawn.Of("part-whole", ("whole", 10), ("parts", List(7, "?")));
        Assert.Equal((1, 2, 2), (drawn.Count("whole"), drawn.Count("part"), drawn.Count("link")));
        Assert.Equal(["10", "7"], drawn.Parts("label").Select(l => l.Value));
    }

    private static void AssertRings(IReadOnlyList<XElement> rings, IReadOnlyList<XElement> things, int groups, int each, int left)
    {
        Assert.Equal((groups, (groups * each) + left), (rings.Count, things.Count));
        Assert.All(rings, ring => Assert.Equal(each, things.Count(t => IsInside(t, ring))));
        AssertApart(rings);
        AssertApart(things);
    }

    private static bool IsInside(XElement inner, XElement outer)
    {
        (double left, double top, double right, double bottom) = Drawn.Reach(inner);
        (double Left, double Top, double Right, double Bottom) box = Drawn.Reach(outer);
        return left >= box.Left && top >= box.Top && right <= box.Right && bottom <= box.Bottom;
    }

    private static void AssertApart(IReadOnlyList<XElement> shapes)
    {
        const double Touch = 0.05;
        (double Left, double Top, double Right, double Bottom)[] boxes = [.. shapes.Select(Drawn.Reach)];
        for (int i = 0; i < boxes.Length; i++)
        {
            for (int j = i + 1; j < boxes.Length; j++)
            {
                (double left, double top, double right, double bottom) = boxes[i];
                Assert.False(
                    left + Touch < boxes[j].Right && boxes[j].Left + Touch < right && top + Touch < boxes[j].Bottom && boxes[j].Top + Touch < bottom,
                    $"{shapes[i]} lies on {shapes[j]}");
            }
        }
    }
}
