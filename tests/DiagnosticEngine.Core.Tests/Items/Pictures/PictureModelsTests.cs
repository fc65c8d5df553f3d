using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Pictures;
using static DiagnosticEngine.Core.Tests.Items.TestItems;

namespace DiagnosticEngine.Core.Tests.Items.Pictures;

public sealed class PictureModelsTests
{
    [Fact]
    public void All_Models_AreThoseOfTheAuthoringPage()
    {
        string page = AuthoringPage();
        string table = page[page.IndexOf("| model | keys |", StringComparison.Ordinal)..];
        string[] rows = [.. table.Split('\n').Skip(2).TakeWhile(l => l.StartsWith('|'))];
        Assert.Equal(PictureModels.All.Count, rows.Length);
        foreach (string row in rows)
        {
            string name = row.Split('`')[1];
            Assert.True(PictureModels.TryGet(name, out PictureModel? model), name);
            string keys = row[(row.IndexOf('|', 2) + 1)..];
            Assert.All(model.Shape.Fields, f => Assert.Contains(f.Name, keys, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void TryGet_UnknownModel_IsFalse()
    {
        Assert.False(PictureModels.TryGet("pie", out _));
    }

    [Fact]
    public void Check_GoodPicture_FindsNothing()
    {
        Assert.Empty(PictureModels.Check(Line(
            Field("from", "0"), Field("to", "n"), Field("labels", "[0, n]"), new("points", List(Map(Field("at", "n/2"), Label("label", "?")))))));
        Assert.Empty(PictureModels.Check(Shaded.Picture!));
    }

    [Fact]
    public void Check_UnknownModel_SuggestsTheNearest()
    {
        PictureFinding finding = Assert.Single(PictureModels.Check(Picture("numberline")));
        Assert.Equal(new() { Path = "model", Message = "There is no picture model numberline.", Suggestion = "number-line" }, finding);
    }

    [Fact]
    public void Check_MisspeltAndMissingKeys_AreFoundWithTheirPaths()
    {
        IReadOnlyList<PictureFinding> findings = PictureModels.Check(Line(
            Field("from", "0"), Field("form", "1"), Field("from", "2"), new("points", List(Map(Field("a", "1"), Label("lable", "?"))))));
        Assert.Equal(
            """
            form: There is no key form here; the keys are from, to, step, labels, points, jumps, numbers. (from)
            from: The key from is there twice. ()
            points[0].a: There is no key a here; the keys are at, label. (at)
            points[0].lable: There is no key lable here; the keys are at, label. (label)
            points[0]: The key at is missing. ()
            : The key to is missing. ()
            """,
            string.Join(Environment.NewLine, findings.Select(f => $"{f.Path}: {f.Message} ({f.Suggestion})")));
    }

    [Fact]
    public void Check_WrongShapes_AreFound()
    {
        PictureNode number = new() { Expression = Expression.Parse("1") };
        PictureNode words = new() { Text = TextTemplate.Parse("one") };
        IReadOnlyList<PictureFinding> findings = PictureModels.Check(Line(
            new("from", words), new("to", List(number)), new("labels", Map(Field("x", "1"))), new("points", List(number)), new("jumps", words)));
        Assert.Equal(
            """
            from: This takes an expression.
            to: This takes an expression.
            labels: This takes a list.
            points[0]: This takes the keys at, label.
            jumps: This takes a list.
            """,
            string.Join(Environment.NewLine, findings.Select(f => $"{f.Path}: {f.Message}")));
    }

    public static TheoryData<string, string, string> Bad() => new()
    {
        { "counters", "count: 5, crossed: 6", "crossed is 6, more than count, 5." },
        { "counters", "count: 1001", "count is 1001, not a whole number from 0 to 1000." },
        { "counters", "count: -1", "count is -1, not a whole number from 0 to 1000." },
        { "counters", "count: 1/2", "count is 1/2, not a whole number from 0 to 1000." },
        { "counters", "count: 'five'", "count is the text 'five', not a whole number from 0 to 1000." },
        { "counters", "count: none", "count is missing." },
        { "ten-frame", "filled: 7, second: 8", "second is 8, more than filled, 7." },
        { "base-ten", "", "There are no blocks: give thousands, hundreds, tens or ones." },
        { "number-line", "from: 5, to: 5", "The line goes from 5 to 5." },
        { "number-line", "from: 0, to: 5, step: 0", "step is 0; it is above 0." },
        { "number-line", "from: 0, to: 201, step: 1", "The line has more than 200 marks." },
        { "number-line", "from: 0, to: 5, labels: [0; 6]", "labels[1] is 6, which is not on the line." },
        { "number-line", "from: 0, to: 10^10", "to is 10000000000, not a number that can be drawn." },
        { "bar", "parts: 4, shaded: 5", "shaded is 5, more than there is, 4." },
        { "bar", "parts: 4, bars: 2, shaded: 9", "shaded is 9, more than there is, 8." },
        { "bar", "parts: 2, labels: [1; 2; 3]", "There are 3 labels for 2 parts." },
        { "circle", "parts: 0", "parts is 0, not a whole number from 1 to 1000." },
        { "circle", "parts: 3, shaded: 4", "shaded is 4, more than there is, 3." },
        { "grid", "rows: 2, columns: 3, shaded: 7", "shaded is 7, more than there is, 6." },
        { "array", "rows: 100, columns: 11", "There are 1100 cells, more than 1000." },
        { "set", "total: 7, groups: 2", "7 do not make 2 equal groups." },
        { "part-whole", "whole: 9, parts: [4; 4]", "The parts make 8, not 9." },
        { "part-whole", "whole: 9, parts: []", "There are no parts." },
        { "place-value-chart", "columns: ['T'; 'O'], rows: [[1; 2]; [3]]", "rows[1] has 1 entries for 2 columns." },
        { "hundred-square", "from: 1, to: 100, hidden: [5; 101]", "hidden has 101, which is not on the square." },
        { "hundred-square", "from: 1, to: 300", "There are more than 200 squares." },
        { "hundred-square", "to: 0", "The square goes from 1 to 0." },
        { "column-layout", "top: 52, bottom: 38", "sign is missing." },
        { "circle", "parts: 101", "parts is 101, more than can be drawn, 100." },
        { "circle", "parts: 4, circles: 2, shaded: 9", "shaded is 9, more than there is, 8." },
        { "grid", "rows: 3, columns: 3, shadedRows: 4", "shadedRows is 4, more than rows, 3." },
        { "grid", "rows: 3, columns: 3, shadedRows: 1, shaded: 1", "Give shaded, or shadedRows and shadedColumns, not both." },
        { "decimal-grid", "shaded: 5, parts: 20", "parts is 20, not 10 or 100." },
        { "decimal-grid", "shaded: 150, squares: 1", "shaded is 150, more than there is, 100." },
        { "bead-string", "beads: 20, slid: 21", "slid is 21, more than beads, 20." },
        { "bead-string", "beads: 101", "beads is 101, more than can be drawn, 100." },
        { "equal-groups", "groups: 40, each: 10", "There are more than 300 things in groups." },
        { "coins", "values: [5; 25]", "values[1] is 25, not the pence of a coin or note." },
        { "coins", "values: []", "values has no entries." },
        { "arrow-cards", "cards: [300; 45]", "cards has 45, which is not one digit and zeros." },
        { "arrow-cards", "cards: [30; 40], stacked: true", "Two cards with as many figures cannot be stacked." },
        { "arrow-cards", "cards: [30; 4], stacked: 1", "stacked is 1, not true or false." },
        { "place-value-chart", "columns: ['T'; 'O'], values: [10]", "values has 1 entries for 2 columns." },
        { "hundred-square", "from: 1/2", "The square goes from 1/2 to 100; both are whole numbers." },
        { "area-model", "columns: [20; 7], rows: [30; 4], cells: [[600; 1]]", "cells has 1 entries for 2 rows." },
        { "area-model", "columns: [20; 7], rows: [30], cells: [[600]]", "cells[0] has 1 entries for 2 columns." },
        { "number-line", "from: 0, to: 5, numbers: 'words'", "numbers is words, not fraction or mixed or decimal." },
        { "percentage-bar", "shaded: 101", "shaded is 101, which is not on the bar." },
        { "percentage-bar", "step: 0", "step is 0, not 1 to 100 per cent." },
        { "thermometer", "from: 0, to: 30, step: 1, at: 31", "at is 31, which is not on the thermometer." },
        { "thermometer", "from: 0, to: 30, step: 0, at: 3", "step is 0; it is above 0." },
        { "scale", "from: 0, to: 30, step: 1, at: 3, form: 'round'", "form is round, not dial or straight." },
        { "scale", "from: 0, to: 100, step: 1, at: 3, labels: [0; 1]", "labels are too close together to be read." },
        { "ruler", "end: 10, from: 4, to: 3", "The thing goes from 4 to 3." },
        { "ruler", "end: 10, from: 4, to: 13", "to is 13, which is not on the ruler." },
        { "clock", "hour: 24, minute: 0", "hour is 24, not 0 to 23." },
        { "clock", "hour: 3, minute: 60", "minute is 60, not 0 to 59." },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void Problems_NumbersThatDoNotFit_AreNamed(string model, string fields, string problem)
    {
        Assert.Equal(problem, Assert.Single(PictureModels.Problems(Filled(model, fields))));
    }

    [Theory]
    [InlineData("counters", "count: 5, crossed: 5, second: 0, perRow: 5")]
    [InlineData("base-ten", "tens: 3")]
    [InlineData("number-line", "from: -1, to: 1, step: 1/100, labels: [-1; 0; 1/2]")]
    [InlineData("bar", "parts: 4, bars: 2, shaded: 8, labels: ['x'; 'y'; 'z'; 'w']")]
    [InlineData("array", "rows: 10, columns: 100")]
    [InlineData("set", "total: 8, groups: 2, shaded: 8")]
    [InlineData("part-whole", "whole: 9, parts: [4; '?']")]
    [InlineData("place-value-chart", "columns: ['T'; 'O'], rows: [[1; '?']], counters: [[3; 0]]")]
    [InlineData("hundred-square", "hidden: [1; 100]")]
    [InlineData("column-layout", "top: 52, bottom: '?', sign: '-'")]
    [InlineData("ruler", "end: 10, from: 4, to: 7")]
    [InlineData("clock", "hour: 0, minute: 0, numerals: false")]
    [InlineData("coins", "values: [1; 2; 5; 10; 20; 50; 100; 200; 500; 1000; 2000; 5000]")]
    public void Problems_NumbersThatFit_AreNone(string model, string fields)
    {
        Assert.Empty(PictureModels.Problems(Filled(model, fields)));
    }

    [Fact]
    public void Problems_NestedData_IsLookedAtWhereItStands()
    {
        PictureDefinition bars = Picture("bars", new KeyValuePair<string, PictureNode>("rows", List(Map(Field("parts", "4"), Field("shaded", "5")))));
        PictureDefinition blocks = Picture("base-ten", Field("tens", "3"), new("crossed", Map(Field("tens", "4"))));
        PictureDefinition lengths = Picture("bar-model", new KeyValuePair<string, PictureNode>("rows", List(List(Map(Field("length", "0"))))));
        PictureDefinition jumps = Line(Field("from", "0"), Field("to", "9"), new("jumps", List(Map(Field("from", "1"), Field("to", "10")))));
        Assert.Equal("rows[0].shaded is 5, more than there is, 4.", Assert.Single(PictureModels.Problems(Create(bars))));
        Assert.Equal("crossed.tens is 4, more than tens, 3.", Assert.Single(PictureModels.Problems(Create(blocks))));
        Assert.Equal("rows[0][0].length is 0; it is above 0.", Assert.Single(PictureModels.Problems(Create(lengths))));
        Assert.Equal("jumps[0].to is 10, which is not on the line.", Assert.Single(PictureModels.Problems(Create(jumps))));
        PictureDefinition table = Picture(
            "ratio-table",
            new("rows", List(Map(Label("label", "pens"), Field("values", "[3, 6]")), Map(Label("label", "cost"), Field("values", "[1]")))),
            new("jumps", List(Map(Field("from", "1"), Field("to", "3")))));
        Assert.Equal(
            ["rows[1].values has 1 entries, not 2 as the first row.", "jumps[0] goes from column 1 to column 3 of 2."], PictureModels.Problems(Create(table)));
        PictureDefinition grid = Picture(
            "coordinate-grid",
            new("x", Map(Field("to", "5"))), new("y", Map(Field("to", "50"))), new("points", List(Map(Field("x", "6"), Field("y", "2")))));
        Assert.Equal(["points[0].x is 6, which is not on the grid.", "y.step makes more than 40 marks."], PictureModels.Problems(Create(grid)));
        PictureDefinition doubled = Picture("double-number-line", Field("to", "5"), new("marks", List(Map(Field("at", "6")))));
        Assert.Equal("marks[0].at is 6, which is not on the line.", Assert.Single(PictureModels.Problems(Create(doubled))));
        PictureDefinition wordy = Picture("bar", Field("parts", "1"), new("labels", List(Label("x", new string('a', 61)).Value)));
        Assert.StartsWith("labels[0] is the text ", Assert.Single(PictureModels.Problems(Create(wordy))), StringComparison.Ordinal);
    }

    private static Picture Filled(string model, string fields) => Create(Picture(model, [.. fields
        .Split(", ", StringSplitOptions.RemoveEmptyEntries)
        .Select(f => f.Split(": "))
        .Select(f => Field(f[0], f[1].Replace(';', ',')))]));

    private static Picture Create(PictureDefinition picture) => PictureFactory.Create(picture, With());

    private static PictureDefinition Line(params KeyValuePair<string, PictureNode>[] fields) => Picture("number-line", fields);

    private static PictureDefinition Picture(string model, params KeyValuePair<string, PictureNode>[] fields) =>
        new() { Model = model, Fields = fields, Text = Text("") };

    private static PictureNode List(params PictureNode[] nodes) => new() { List = nodes };

    private static PictureNode Map(params KeyValuePair<string, PictureNode>[] fields) => new() { Map = fields };

    private static KeyValuePair<string, PictureNode> Label(string key, string text) => new(key, new() { Text = TextTemplate.Parse(text) });

    private static string AuthoringPage([System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "..", "docs", "authoring.md"));
}
