using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Reporting.Pictures;

namespace DiagnosticEngine.Reporting.Tests.Pictures;

public sealed class TextPictureLawTests
{
    private const int MostColumns = 78;
    private const int MostLines = 24;

    private static readonly string[] Models =
    [
        "counters", "ten-frame", "base-ten", "number-line", "bar", "bars", "circle", "grid", "array", "set", "part-whole", "bar-model",
        "place-value-chart", "hundred-square", "column-layout", "decimal-grid", "percentage-bar", "area-model", "ratio-table", "double-number-line",
        "equal-groups", "coins", "thermometer", "scale",
    ];

    private static readonly string[] Keys =
    [
        "count", "crossed", "perRow", "second", "filled", "thousands", "hundreds", "tens", "ones", "from", "to", "step", "labels", "points", "jumps",
        "parts", "shaded", "bars", "rows", "columns", "total", "groups", "whole", "counters", "hidden", "marked", "top", "bottom", "sign", "at",
        "label", "length", "squares", "values", "cells", "marks", "each", "left", "unit", "form",
    ];

    [Fact]
    public void TryDraw_Bar_ShadesAsManyCellsAsTheData() => Law.ForAll(200, rng =>
    {
        int parts = 1 + (int)rng.NextBelow(20);
        int bars = 1 + (int)rng.NextBelow(4);
        int shaded = (int)rng.NextBelow((parts * bars) + 1);
        string drawing = Draw(Some.Picture("bar", ("parts", parts), ("shaded", shaded), ("bars", bars)));
        Assert.Equal(parts * bars, Cells(drawing).Count);
        Assert.Equal(shaded, Cells(drawing).Count(c => c.Contains('▓')));
        Assert.Single(Cells(drawing).Select(c => c.Length).Distinct());
    });

    [Fact]
    public void TryDraw_Bars_ShadesEachBarInProportion() => Law.ForAll(200, rng =>
    {
        int[] parts = [2 + (int)rng.NextBelow(9), 2 + (int)rng.NextBelow(9), 2 + (int)rng.NextBelow(9)];
        int[] shaded = [.. parts.Select(p => (int)rng.NextBelow(p + 1))];
        Picture picture = Some.Picture("bars", ("rows", Some.List([.. parts.Select((p, i) => Some.Map(("parts", p), ("shaded", shaded[i])))])));
        if (!TextPicture.TryDraw(picture, out string drawing))
        {
            Assert.True(LeastCommonMultiple(parts) * 2 > MostColumns);
            return;
        }

        string[] bars = [.. drawing.Split('\n').Where(l => l.StartsWith('│'))];
        Assert.Single(bars.Select(b => b.Length).Distinct());
        for (int i = 0; i < parts.Length; i++)
        {
            Assert.Equal(parts[i], Cells(bars[i]).Count);
            Assert.Equal(shaded[i], Cells(bars[i]).Count(c => c.Contains('▓')));
            Assert.Single(Cells(bars[i]).Select(c => c.Length).Distinct());
        }
    });

    [Fact]
    public void TryDraw_Grid_ShadesAsManyCellsAsTheData() => Law.ForAll(100, rng =>
    {
        int rows = 1 + (int)rng.NextBelow(10);
        int columns = 1 + (int)rng.NextBelow(12);
        int shaded = (int)rng.NextBelow((rows * columns) + 1);
        string drawing = Draw(Some.Picture("grid", ("rows", rows), ("columns", columns), ("shaded", shaded)));
        Assert.Equal(rows * columns, Cells(drawing).Count);
        Assert.Equal(shaded, Cells(drawing).Count(c => c.Contains('▓')));
    });

    [Fact]
    public void TryDraw_CountersAndFrames_DrawEveryCounterOnce() => Law.ForAll(100, rng =>
    {
        int count = 1 + (int)rng.NextBelow(40);
        int special = (int)rng.NextBelow(count + 1);
        string key = rng.NextBool(0.5) ? "crossed" : "second";
        char symbol = key == "crossed" ? '⊗' : '○';
        foreach (Picture picture in new[] { Some.Picture("counters", ("count", count), (key, special)), Some.Picture("ten-frame", ("filled", count), (key, special)) })
        {
            string drawing = WithoutLegend(Draw(picture));
            Assert.Equal(count - special, drawing.Count(c => c == '●'));
            Assert.Equal(special, drawing.Count(c => c == symbol));
        }
    });

    [Fact]
    public void TryDraw_Set_ShadesAsManyAsTheData() => Law.ForAll(100, rng =>
    {
        int groups = 1 + (int)rng.NextBelow(6);
        int size = 1 + (int)rng.NextBelow(8);
        int shaded = (int)rng.NextBelow((groups * size) + 1);
        string drawing = WithoutLegend(Draw(Some.Picture("set", ("total", groups * size), ("shaded", shaded), ("groups", groups))));
        Assert.Equal(shaded, drawing.Count(c => c == '●'));
        Assert.Equal((groups * size) - shaded, drawing.Count(c => c == '○'));
        Assert.Equal(groups, drawing.Count(c => c == '('));
    });

    [Fact]
    public void TryDraw_DecimalGrid_ShadesAsManyPartsAsTheData() => Law.ForAll(60, rng =>
    {
        int parts = rng.NextBool(0.5) ? 10 : 100;
        int squares = 1 + (int)rng.NextBelow(3);
        int shaded = (int)rng.NextBelow((uint)(squares * parts) + 1);
        string drawing = Draw(Some.Picture("decimal-grid", ("parts", parts), ("squares", squares), ("shaded", shaded)));
        int perPart = parts == 10 ? 5 : 1;
        Assert.Equal(shaded * perPart, drawing.Count(c => c == '▓'));
        Assert.Equal(((squares * parts) - shaded) * perPart, Cells(drawing).Count(c => c == " "));
    });

    [Fact]
    public void TryDraw_EqualGroups_DrawsEveryCounterOnce() => Law.ForAll(60, rng =>
    {
        int groups = 1 + (int)rng.NextBelow(8);
        int each = (int)rng.NextBelow(9);
        int left = (int)rng.NextBelow(9);
        string drawing = Draw(Some.Picture("equal-groups", ("groups", groups), ("each", each), ("left", left)));
        Assert.Equal(groups, drawing.Count(c => c == '('));
        Assert.Equal((groups * each) + left, drawing.Count(c => c == '●'));
        Assert.Equal(groups * each, drawing.Split("\n\n")[0].Count(c => c == '●'));
    });

    [Fact]
    public void TryDraw_Thermometer_FillsToTheReading() => Law.ForAll(60, rng =>
    {
        int marks = 1 + (int)rng.NextBelow(19);
        int from = (int)rng.NextBelow(20) - 15;
        int at = (int)rng.NextBelow(marks + 1);
        string[] lines = Draw(Some.Picture("thermometer", ("from", from), ("to", from + marks), ("step", 1), ("at", from + at), ("labels", Some.List(from + at)))).Split('\n');
        Assert.Equal(at + 1, lines.Count(l => l[1] == '█'));
        string reading = Assert.Single(lines, l => l[1] == '▄');
        Assert.Equal(Math.Abs(from + at), int.Parse(reading.Split('─')[^1].Trim(' ', '−'), System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(marks + 1, lines.Count(l => l.Contains('├')));
    });

    [Fact]
    public void TryDraw_DoubleNumberLine_KeepsPlacesInProportion() => Law.ForAll(100, rng =>
    {
        int to = 2 + (int)rng.NextBelow(30);
        int at = 1 + (int)rng.NextBelow(to - 1);
        string[] lines = Draw(Some.Picture(
            "double-number-line", ("to", to), ("marks", Some.List(Some.Map(("at", 0)), Some.Map(("at", at), ("top", "A"), ("bottom", "B")), Some.Map(("at", to)))))).Split('\n');
        string axis = lines.First(l => l.Contains('─'));
        Assert.InRange(axis.IndexOf('┼') - axis.IndexOf('├') - (at * (double)(axis.Length - 1 - axis.IndexOf('├')) / to), -0.5, 0.5);
        Assert.Equal(axis.IndexOf('┼'), lines[0].IndexOf('A'));
        Assert.Equal(axis.IndexOf('┼'), lines[^1].IndexOf('B'));
    });

    [Fact]
    public void TryDraw_PlaceValueChart_DrawsEveryCounter() => Law.ForAll(100, rng =>
    {
        object[] counts = [.. Enumerable.Range(0, 4).Select(_ => (object)(int)rng.NextBelow(19))];
        string drawing = Draw(Some.Picture(
            "place-value-chart", ("columns", Some.List("Th", "H", "T", "O")), ("counters", Some.List(Some.List(counts)))));
        int[] drawn = [.. Enumerable.Range(0, 4).Select(column => drawing.Split('\n').Where(l => l.StartsWith('│')).Sum(l => l.Split('│')[column + 1].Count(c => c == '●')))];
        Assert.Equal(counts.Cast<int>(), drawn);
    });

    [Fact]
    public void TryDraw_NumberLine_KeepsPlacesInOrderAndProportion() => Law.ForAll(300, rng =>
    {
        int from = (int)rng.NextBelow(50);
        int step = 1 + (int)rng.NextBelow(10);
        int steps = 1 + (int)rng.NextBelow(20);
        int to = from + (step * steps);
        int one = from + (int)rng.NextBelow(to - from + 1);
        int other = from + (int)rng.NextBelow(to - from + 1);
        Picture picture = Some.Picture(
            "number-line", ("from", from), ("to", to), ("step", step), ("labels", Some.List(from, to)),
            ("points", Some.List(Some.Map(("at", one), ("label", "A")), Some.Map(("at", other), ("label", "B")))));
        if (one == other || !TextPicture.TryDraw(picture, out string drawing))
        {
            return;
        }

        string[] lines = drawing.Split('\n');
        string axis = lines.Single(l => l.Contains('─'));
        string letters = lines[^1];
        int start = axis.Length - axis.TrimStart().Length;
        double perUnit = (axis.Length - 1 - start) / (double)(to - from);
        foreach ((int at, char letter) in new[] { (one, 'A'), (other, 'B') })
        {
            int column = letters.IndexOf(letter);
            Assert.Equal('●', axis[column]);
            Assert.InRange(column - start - ((at - from) * perUnit), -0.5, 0.5);
        }

        Assert.Equal(one < other, letters.IndexOf('A') < letters.IndexOf('B'));
        int[] marks = [.. Enumerable.Range(0, steps + 1).Select(i => start + (i * (axis.Length - 1 - start) / steps))];
        Assert.All(marks, m => Assert.Contains(axis[m], "├┼┤●"));
        Assert.Equal(marks.Length + (Offside(one) ? 1 : 0) + (Offside(other) ? 1 : 0), axis.Count(c => "├┼┤●".Contains(c)));

        bool Offside(int at) => (at - from) % step != 0;
    });

    [Fact]
    public void TryDraw_BarModel_DrawsLongerSegmentsLonger() => Law.ForAll(200, rng =>
    {
        int[] lengths = [.. Enumerable.Range(0, 3).Select(_ => 1 + (int)rng.NextBelow(20))];
        Picture picture = Some.Picture(
            "bar-model", ("rows", Some.List(Some.List([.. lengths.Select(l => Some.Map(("length", l), ("label", "x")))]))));
        if (TextPicture.TryDraw(picture, out string drawing))
        {
            int[] widths = [.. Cells(drawing).Select(c => c.Length + 1)];
            double unit = widths.Sum() / (double)lengths.Sum();
            Assert.All(lengths.Zip(widths), p => Assert.InRange(p.Second - (p.First * unit), -1, 1));
            Assert.All(lengths.Zip(widths), p => Assert.All(lengths.Zip(widths), q => Assert.Equal(p.First < q.First, p.Second < q.Second)));
        }
    });

    [Fact]
    public void TryDraw_AnyData_NeverThrowsAndStaysWithinTheSheet()
    {
        int drawn = 0;
        Law.ForAll(4000, rng =>
        {
            Picture picture = new() { Model = Models[rng.NextBelow(Models.Length)], Data = AnyMap(rng, 3), Text = "A picture." };
            if (TextPicture.TryDraw(picture, out string drawing))
            {
                drawn++;
                Assert.InRange(drawing.Split('\n').Length, 1, MostLines);
                Assert.All(drawing.Split('\n'), l => Assert.InRange(l.Length, 0, MostColumns));
                Assert.DoesNotContain('\r', drawing);
            }
            else
            {
                Assert.Equal("", drawing);
            }
        });
        Assert.InRange(drawn, 100, 4000);
    }

    [Theory]
    [InlineData("circle")]
    [InlineData("hexagon")]
    public void TryDraw_ModelThatCharactersCannotShow_IsFalse(string model) =>
        AssertNotDrawn(Some.Picture(model, ("parts", 4), ("shaded", 1)));

    [Fact]
    public void TryDraw_DataThatDoesNotFit_IsFalse()
    {
        AssertNotDrawn(Some.Picture("bar", ("parts", 4), ("shaded", 5)));
        AssertNotDrawn(Some.Picture("bar", ("parts", "four"), ("shaded", 1)));
        AssertNotDrawn(Some.Picture("bar", ("parts", 2), ("labels", Some.List("分數", "x"))));
        AssertNotDrawn(Some.Picture("counters", ("count", Some.Fraction(7, 2))));
        AssertNotDrawn(Some.Picture("counters", ("count", 7), ("crossed", 2), ("second", 2)));
        AssertNotDrawn(Some.Picture("counters", ("count", -3)));
        AssertNotDrawn(Some.Picture("number-line", ("from", 0), ("to", 10), ("step", 1), ("points", Some.List(Some.Map(("at", 11), ("label", "?"))))));
        AssertNotDrawn(Some.Picture("set", ("total", 7), ("groups", 2)));
        AssertNotDrawn(Some.Picture("hundred-square", ("from", 1), ("to", 20), ("hidden", Some.List(21))));
        AssertNotDrawn(Some.Picture("column-layout", ("top", Some.Fraction(7, 2)), ("bottom", 3)));
        AssertNotDrawn(Some.Picture("coins", ("values", Some.List(50, 3))));
        AssertNotDrawn(Some.Picture("decimal-grid", ("shaded", 201), ("squares", 2)));
        AssertNotDrawn(Some.Picture("percentage-bar", ("shaded", 101)));
        AssertNotDrawn(Some.Picture("scale", ("form", "dial"), ("from", 0), ("to", 10), ("step", 1), ("at", 4)));
        AssertNotDrawn(Some.Picture("thermometer", ("from", 0), ("to", 10), ("step", 1), ("at", Some.Fraction(1, 3))));
    }

    [Fact]
    public void TryDraw_TooLargeOrTooFine_IsFalse()
    {
        AssertNotDrawn(Some.Picture("array", ("rows", 25), ("columns", 3)));
        AssertNotDrawn(Some.Picture("array", ("rows", 3), ("columns", 40)));
        AssertNotDrawn(Some.Picture("bars", ("rows", Some.List(Some.Map(("parts", 7), ("shaded", 1)), Some.Map(("parts", 8)), Some.Map(("parts", 9))))));
        AssertNotDrawn(Some.Picture("number-line", ("from", 0), ("to", 100), ("step", 1)));
        AssertNotDrawn(Some.Picture("counters", ("count", 1_000_000_000)));
    }

    private static void AssertNotDrawn(Picture picture)
    {
        Assert.False(TextPicture.TryDraw(picture, out string drawing));
        Assert.Equal("", drawing);
    }

    private static string Draw(Picture picture)
    {
        Assert.True(TextPicture.TryDraw(picture, out string drawing));
        return drawing;
    }

    private static IReadOnlyList<string> Cells(string drawing) =>
        [.. drawing.Split('\n').Where(l => l.StartsWith('│')).SelectMany(l => l.Trim('│').Split('│'))];

    private static string WithoutLegend(string drawing) => drawing.Split("\n\n● ")[0].Split("\n\n⊗ ")[0];

    private static int LeastCommonMultiple(int[] numbers)
    {
        int multiple = 1;
        while (numbers.Any(n => multiple % n != 0))
        {
            multiple++;
        }

        return multiple;
    }

    private static PictureData AnyMap(DeterministicRandom rng, int depth) =>
        Some.Map([.. Keys.Where(_ => rng.NextBool(0.6)).Select(k => (k, AnyValue(rng, depth)))]);

    private static object AnyValue(DeterministicRandom rng, int depth) => rng.NextBelow(depth > 0 ? 10 : 7) switch
    {
        < 5 => (int)rng.NextBelow(13),
        5 => Some.Fraction((int)rng.NextBelow(40) - 10, 1 + (int)rng.NextBelow(9)),
        6 => rng.NextBool(0.5) ? "?" : "a\u0301long \ud83d\ude00 text",
        7 => AnyMap(rng, depth - 1),
        _ => Some.List([.. Enumerable.Range(0, (int)rng.NextBelow(4)).Select(_ => AnyValue(rng, depth - 1))]),
    };
}
