using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Numerics;
using static DiagnosticEngine.Core.Tests.Items.Pictures.Drawing.Some;

namespace DiagnosticEngine.Core.Tests.Items.Pictures.Drawing;

/// <summary>Makes pictures of a model with any data that fits it.</summary>
internal sealed class RandomPictures(DeterministicRandom rng)
{
    private static readonly string[] Labels =
        ["?", "A", "12", "3/4", "2 1/2", "−7", "apples", "Sam's money", "£1.20", "a rather long label of many words", "100,000", "<b>&\"'", ""];

    /// <summary>A picture that can be drawn; many a draw cannot.</summary>
    public Picture Of(string model)
    {
        for (int attempt = 0; attempt < 1000; attempt++)
        {
            Picture picture = Picture(model, Fields(model));
            if (PictureModels.Problems(picture).Count == 0)
            {
                return picture;
            }
        }

        throw new InvalidOperationException($"No data for {model} were found.");
    }

    private (string Key, object Value)[] Fields(string model) => model switch
    {
        "counters" => [("count", Up(40)), ("second", Up(9)), ("crossed", Up(9)), ("perRow", 1 + Up(20))],
        "ten-frame" => [("filled", Up(45)), ("second", Up(9)), ("crossed", Up(9))],
        "bead-string" => [("beads", 1 + Up(99)), ("group", 1 + Up(11)), .. Perhaps(("slid", Up(100)))],
        "array" => [("rows", 1 + Up(12)), ("columns", 1 + Up(14))],
        "set" => [("total", 1 + Up(40)), ("shaded", Up(20)), .. Perhaps(("groups", 1 + Up(8)))],
        "equal-groups" => [("groups", 1 + Up(12)), ("each", Up(14)), ("left", Up(12))],
        "coins" => [("values", Several(20, () => Pick(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)))],
        "base-ten" => [("thousands", Up(3)), ("hundreds", Up(12)), ("tens", Up(18)), ("ones", Up(25)), ("crossed", Map(("tens", Up(4)), ("ones", Up(4))))],
        "place-value-chart" => Chart(1 + Up(6)),
        "hundred-square" => [("from", Up(60) - 20), ("to", 40 + Up(80)), ("hidden", Several(4, () => 30 + Up(10))), ("marked", Several(4, () => 30 + Up(10)))],
        "arrow-cards" => [("cards", List((1 + Up(8)) * 1000, (1 + Up(8)) * 100, 1 + Up(8))), ("stacked", Up(1) == 0)],
        "column-layout" => [("top", Up(9999)), ("bottom", Pick<object>(Up(9999), "12.75", "?", new Rational(7, 4))), ("sign", Pick("+", "−", ""))],
        "bar" => [("parts", 1 + Up(24)), ("bars", 1 + Up(3)), ("shaded", Up(24)), ("labels", Several(12, Label))],
        "bars" => [("rows", Several(4, () => Map(("parts", 1 + Up(12)), ("shaded", Up(12)), ("label", Label()))))],
        "circle" => [("parts", 1 + Up(24)), ("shaded", Up(24)), ("circles", 1 + Up(4))],
        "grid" => [("rows", 1 + Up(12)), ("columns", 1 + Up(12)), .. Up(1) == 0 ? new (string, object)[] { ("shaded", Up(40)) } : [("shadedRows", Up(4)), ("shadedColumns", Up(4))]],
        "decimal-grid" => [("shaded", Up(250)), ("parts", Pick(10, 100))],
        "percentage-bar" => [("shaded", Up(100)), ("step", 5 + Up(45)), ("labels", Several(6, () => Up(100))), ("values", Several(5, () => Map(("at", Up(100)), ("label", Label()))))],
        "part-whole" => [("whole", Label()), ("parts", Several(5, Label))],
        "bar-model" => [("rows", Several(3, () => List([.. Several(5, () => Map(("length", 1 + Up(90)), ("label", Label())))]))), ("total", Label())],
        "area-model" => Area(1 + Up(3), 1 + Up(3)),
        "ratio-table" => Ratios(2 + Up(4)),
        "number-line" => Line(Up(40) - 20),
        "double-number-line" => [("to", 10), ("top", Label()), ("bottom", Label()), ("marks", Several(8, () => Map(("at", Up(10)), ("top", Label()), ("bottom", Label()))))],
        "coordinate-grid" => [("x", Axis()), ("y", Axis()), ("join", Pick("open", "closed")), ("points", Several(6, () => Map(("x", 1 + Up(4)), ("y", 1 + Up(4)), ("label", Label()))))],
        "thermometer" => Instrument(Up(40) - 20),
        "scale" => [("form", Pick("dial", "straight")), .. Instrument(Up(10))],
        "ruler" => [("start", Up(3)), ("end", 8 + Up(22)), ("step", new Rational(1, Pick(1, 2, 10))), ("from", new Rational(Up(80), 10)), ("to", new Rational(40 + Up(90), 10)), ("label", Label())],
        "clock" => [("hour", Up(23)), ("minute", Up(59)), ("numerals", Up(1) == 0)],
        _ => throw new InvalidOperationException($"There are no random data for {model}."),
    };

    private (string Key, object Value)[] Chart(int columns) =>
    [
        ("columns", Exactly(columns, () => Pick("H", "T", "O", ".", "Th", "HTh"))),
        ("rows", Several(2, () => List([.. Exactly(columns, () => (object)Up(9))]))),
        ("counters", Several(2, () => List([.. Exactly(columns, () => (object)Up(15))]))),
        .. Perhaps(("values", Exactly(columns, () => Pick(1000, 100, 10, 1)))),
    ];

    private (string Key, object Value)[] Area(int columns, int rows) =>
    [
        ("columns", Exactly(columns, Label)), ("rows", Exactly(rows, Label)), ("cells", Exactly(rows, () => List([.. Exactly(columns, Label)]))),
    ];

    private (string Key, object Value)[] Ratios(int columns) =>
    [
        ("rows", Exactly(2, () => Map(("label", Label()), ("values", Exactly(columns, Label))))),
        ("jumps", Several(4, () => Map(("from", 1 + Up(columns - 1)), ("to", 1 + Up(columns - 1)), ("label", Label())))),
    ];

    private (string Key, object Value)[] Line(int from)
    {
        Rational step = Pick(new Rational(1, 10), new Rational(1, 4), Rational.One, (Rational)5);
        Rational Place() => from + (Up(20) * step);
        return
        [
            ("from", (Rational)from), ("to", from + (20 * step)), ("step", step), ("numbers", Pick("decimal", "fraction", "mixed")),
            ("labels", Several(21, () => (object)Place())),
            ("points", Several(5, () => Map(("at", Place()), ("label", Label())))),
            ("jumps", Several(5, () => Map(("from", Place()), ("to", Place()), ("label", Label())))),
        ];
    }

    private (string Key, object Value)[] Instrument(int from)
    {
        Rational step = Pick(new Rational(1, 10), Rational.One, (Rational)5, (Rational)200);
        int marks = 4 + Up(46);
        return
        [
            ("from", (Rational)from), ("to", from + (marks * step)), ("step", step), ("at", from + (Up(marks) * step)), ("unit", Pick("g", "ml", "°C", "")),
            .. Perhaps(("labels", Several(6, () => (object)(from + (Up(marks) * step))))),
        ];
    }

    private PictureData Axis() => Map(("from", -Up(10)), ("to", 5 + Up(8)));

    private object Label() => Pick<object>([.. Labels, Up(1000), new Rational(1 + Up(8), 9)]);

    private int Up(int most) => (int)rng.NextBelow(most + 1);

    private T Pick<T>(params T[] values) => values[rng.NextBelow(values.Length)];

    private (string Key, object Value)[] Perhaps((string Key, object Value) field) => Up(1) == 0 ? [field] : [];

    private IEnumerable<object> Several<T>(int most, Func<T> make) => Exactly(1 + Up(most - 1), make);

    private static IEnumerable<object> Exactly<T>(int count, Func<T> make) => [.. Enumerable.Range(0, count).Select(_ => (object)make()!)];
}
