using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Core.Tests.Items.Expressions;

public sealed class TextTemplateTests
{
    private static readonly Dictionary<string, Value> Names = new(StringComparer.Ordinal)
    {
        ["a"] = Value.Of(2),
        ["b"] = Value.Of(new string('x', 2_000)),
    };

    [Theory]
    [InlineData("", "")]
    [InlineData("No braces.", "No braces.")]
    [InlineData("{a} {plural(a, 'tile}', '{tiles}')}", "2 {tiles}")]
    [InlineData("{{a}} is {a}", "{a} is 2")]
    [InlineData("{a}{a + 1}{{", "23{")]
    [InlineData("{ 'it''s } here' }", "it's } here")]
    [InlineData("{a/4}, {[1, a]}, {a > 1}, {none}.", "1/2, 1, 2, true, .")]
    public void Render_Template_FillsInValues(string source, string expected)
    {
        Assert.Equal(expected, TextTemplate.Parse(source).Render(Names));
    }

    [Theory]
    [InlineData("ab {a +} c", 7, "Expected a value, not the end.")]
    [InlineData("{{ {one(a)}", 4, "There is no function one.")]
    [InlineData("x } y", 2, "This closing brace closes nothing; for a brace in the text write }}.")]
    [InlineData("x { y", 2, "This opening brace is never closed; for a brace in the text write {{.")]
    [InlineData("x {}", 3, "Expected a value, not the end.")]
    [InlineData("x {'}", 2, "This opening brace is never closed; for a brace in the text write {{.")]
    public void TryParse_WrongTemplate_SaysWhatAndWhereInTheWholeText(string source, int position, string message)
    {
        Assert.False(TextTemplate.TryParse(source, out _, out ExpressionError? error));
        Assert.Equal((message, position), (error.Message, error.Position));
        Assert.Throws<FormatException>(() => TextTemplate.Parse(source));
    }

    [Fact]
    public void Names_Template_HasEachOnceWhereItIsFirstUsed()
    {
        Assert.Equal(
            [new() { Name = "b", Position = 4 }, new() { Name = "a", Position = 8 }],
            TextTemplate.Parse("{{ {b + a} {a} {b}").Names);
    }

    [Fact]
    public void Render_ExpressionFails_SaysWhereInTheWholeText()
    {
        ExpressionException e = Assert.Throws<ExpressionException>(() => TextTemplate.Parse("{a} and {a / 0}").Render(Names));
        Assert.Equal(("This divides by zero.", 11), (e.Message, e.Position));
    }

    [Fact]
    public void Render_TextThatGrows_IsRefused()
    {
        string source = string.Concat(Enumerable.Repeat("{b}", 1_000));
        Assert.Throws<ExpressionException>(() => TextTemplate.Parse(source).Render(Names));
        Assert.False(TextTemplate.TryParse(new string('x', 20_001), out _, out _));
    }
}
