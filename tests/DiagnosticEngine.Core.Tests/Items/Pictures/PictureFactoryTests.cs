using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Pictures;
using static DiagnosticEngine.Core.Tests.Items.TestItems;

namespace DiagnosticEngine.Core.Tests.Items.Pictures;

public sealed class PictureFactoryTests
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal) { "n", "total" };
    private static readonly Dictionary<string, Value> Names = With(("n", Value.Of(4)), ("total", Value.Of(9)));

    [Fact]
    public void Create_NestedData_IsFilledInWhereItStands()
    {
        PictureDefinition picture = new()
        {
            Model = "number-line",
            Fields =
            [
                Field("to", "2 * n"),
                Field("labels", "[0, n]"),
                new("points", new() { List = [new() { Map = [Field("at", "n / 8"), new("label", new() { Text = TextTemplate.Parse("{n} of 8") })] }] }),
                Field("step", "none"),
            ],
            Text = Text("A line to {2 * n}."),
        };
        Picture filled = PictureFactory.Create(picture, Names);
        Assert.Equal("A line to 8.", filled.Text);
        Assert.Equal(8, filled.Data.Integer("to"));
        Assert.Equal([Value.Of(0), Value.Of(4)], filled.Data["labels"]!.List!.Select(l => l.Value));
        Assert.Equal("1/2", filled.Data["points"]!.List![0]["at"]!.Value!.ToString());
        Assert.Equal(Value.Of("4 of 8"), filled.Data["points"]!.List![0]["label"]!.Value);
        Assert.Null(filled.Data["step"]);
    }

    [Fact]
    public void Create_TooMuchData_IsRefused()
    {
        PictureNode list = new() { List = [.. Enumerable.Repeat(new PictureNode { Expression = Expression.Parse("n") }, 1_500)] };
        PictureNode deep = new() { Expression = Expression.Parse("n") };
        for (int i = 0; i < 20; i++)
        {
            deep = new() { List = [deep] };
        }

        Assert.Throws<ExpressionException>(() => Create(list));
        Assert.Throws<ExpressionException>(() => Create(deep));
    }

    [Theory]
    [InlineData("?", "?")]
    [InlineData("H", "H")]
    [InlineData("2/4", "2/4")]
    [InlineData("7", "7")]
    [InlineData("how many?", "how many?")]
    [InlineData("n", "4")]
    [InlineData("n + total", "13")]
    [InlineData("n + other", "n + other")]
    [InlineData("'n'", "n")]
    [InlineData("words(3)", "three")]
    [InlineData("{n} left", "4 left")]
    [InlineData("", "")]
    public void Label_AsWritten_IsReadAsItsAuthorMeans(string source, string expected)
    {
        Assert.True(PictureLabel.TryParse(source, Known, out PictureNode? node, out _));
        Assert.Equal(expected, Create(node)["label"]!.Value!.ToString());
    }

    [Fact]
    public void Label_WrongTemplate_SaysWhere()
    {
        Assert.False(PictureLabel.TryParse("{n +}", Known, out _, out ExpressionError? error));
        Assert.Equal(4, error.Position);
    }

    private static PictureData Create(PictureNode node) =>
        PictureFactory.Create(new() { Model = "bar", Fields = [new("label", node)], Text = Text("") }, Names).Data;
}
