using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Core.Tests.Items;

/// <summary>Items for tests, made without a curriculum file.</summary>
internal static class TestItems
{
    public static Item Subtraction { get; } = new()
    {
        Id = "sub.column-one-exchange.abstract.1",
        Revision = 1,
        SkillIds = ["sub.column-one-exchange"],
        Representation = Representation.Abstract,
        Kind = ItemKind.Numeric,
        Parameters = [Range("a", 210, 989), Range("b", 105, 879)],
        Constraints = Formulas("ones(a) < ones(b)", "tens(a) > tens(b)", "hundreds(a) > hundreds(b)", "ones(b) - ones(a) != 5"),
        Prompt = Text("{a} − {b} ="),
        Speak = Text("{a} take away {b}"),
        Answer = Expression.Parse("a - b"),
        MalRules =
        [
            Rule("sub.smaller-from-larger", "columnSubtract(a, b, 'smaller-from-larger')"),
            Rule(null, "a - b + 1", "a - b - 1"),
        ],
    };

    public static Item Shaded { get; } = new()
    {
        Id = "frac.parts-of-whole.pictorial.1",
        Revision = 1,
        SkillIds = ["frac.parts-of-whole"],
        Representation = Representation.Pictorial,
        Kind = ItemKind.Fraction,
        Parameters = [Range("n", 3, 8), Range("k", 1, 6)],
        Constraints = Formulas("k < n", "2*k != n"),
        Picture = new()
        {
            Model = "bar",
            Fields = [Field("parts", "n"), Field("shaded", "k")],
            Text = Text("A bar cut into {n} equal parts."),
        },
        Prompt = Text("What fraction of the bar is shaded?"),
        Answer = Expression.Parse("k/n"),
        MalRules = [Rule("frac.part-to-part", "k/(n-k)")],
    };

    public static Item Choice { get; } = new()
    {
        Id = "num.compare.abstract.1",
        Revision = 1,
        SkillIds = ["num.compare"],
        Representation = Representation.Abstract,
        Kind = ItemKind.Choice,
        Parameters = [Range("a", 10, 40), Range("b", 10, 40)],
        Constraints = Formulas("a != b"),
        Prompt = Text("Which is more?"),
        Answer = Expression.Parse("max(a, b)"),
        Options = Formulas("a", "b", "'the same'"),
        MalRules = [Rule("num.smaller", "min(a, b)"), Rule("num.same", "'the same'")],
    };

    /// <summary>A numeric item with parameters 1 to 9, to be varied.</summary>
    public static Item Numeric(string answer, params Parameter[] parameters) => new()
    {
        Id = "test.item.1",
        Revision = 1,
        SkillIds = ["test.skill"],
        Representation = Representation.Abstract,
        Kind = ItemKind.Numeric,
        Parameters = parameters,
        Prompt = Text("?"),
        Answer = Expression.Parse(answer),
    };

    public static Parameter Range(string name, long low, long high, long step = 1) => new() { Name = name, Low = low, High = high, Step = step };

    public static Parameter OneOf(string name, params Value[] choices) => new() { Name = name, Choices = choices };

    public static LocalizedTemplate Text(string source) => new(TextTemplate.Parse(source));

    public static MalRule Rule(string? misconception, params string[] gives) =>
        new() { Gives = Formulas(gives), MisconceptionId = misconception };

    public static Expression[] Formulas(params string[] sources) => [.. sources.Select(Expression.Parse)];

    public static KeyValuePair<string, PictureNode> Field(string key, string expression) =>
        new(key, new() { Expression = Expression.Parse(expression) });

    public static Dictionary<string, Value> With(params (string Name, Value Value)[] values) =>
        values.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);
}
