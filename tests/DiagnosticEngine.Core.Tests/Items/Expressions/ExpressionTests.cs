using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Core.Tests.Items.Expressions;

public sealed class ExpressionTests
{
    private static readonly Dictionary<string, Value> Names = new(StringComparer.Ordinal)
    {
        ["a"] = Value.Of(52),
        ["b"] = Value.Of(38),
        ["word"] = Value.Of("apple"),
        ["list"] = Value.Of([Value.Of(3), Value.Of(1), Value.Of(2)]),
    };

    [Theory]
    [InlineData("a - b", "14")]
    [InlineData("2 + 3 * 4", "14")]
    [InlineData("-2^2", "-4")]
    [InlineData("2^3^2", "512")]
    [InlineData("8 / 4 / 2", "1")]
    [InlineData("0.5", "1/2")]
    [InlineData("a - b == 14 and not ones(a) >= ones(b)", "true")]
    [InlineData("a in [1, 52]", "true")]
    [InlineData("if(a > b, 'more', 1/0)", "more")]
    [InlineData("false and 1/0 == 1", "false")]
    [InlineData("true or 1/0 == 1", "true")]
    [InlineData("columnSubtract(a, b, 'smaller-from-larger')", "26")]
    [InlineData("columnSubtract(58, 32, 'smaller-from-larger') == none", "true")]
    [InlineData("words(1200005)", "one million two hundred thousand and five")]
    [InlineData("words(105)", "one hundred and five")]
    [InlineData("words(3020)", "three thousand and twenty")]
    [InlineData("words(21)", "twenty-one")]
    [InlineData("sort(list)", "1, 2, 3")]
    [InlineData("concat(ones(a), 0, b)", "2038")]
    [InlineData("roundHalfUp(25, 10)", "30")]
    [InlineData("roundHalfDown(25, 10)", "20")]
    [InlineData("decimal(3/8)", "0.375")]
    [InlineData("mixed(11/4)", "2 3/4")]
    [InlineData("mixed(-11/4)", "-2 3/4")]
    [InlineData("fraction(2, 4)", "2/4")]
    [InlineData("grouped(12345)", "12,345")]
    [InlineData("roman(1994)", "MCMXCIV")]
    public void Evaluate_Formula_GivesItsValue(string source, string expected)
    {
        Assert.Equal(expected, Expression.Parse(source).Evaluate(Names).ToString());
    }

    [Theory]
    [InlineData("a +", 3, "Expected a value, not the end.", null)]
    [InlineData("colunmSubtract(a, b, 'no')", 0, "There is no function colunmSubtract.", "columnSubtract")]
    [InlineData("columnSubtract(a, b, 'smaller-from-lager')", 21, "columnSubtract knows no fault 'smaller-from-lager'.", "smaller-from-larger")]
    [InlineData("abs(a, b)", 0, "abs takes 1 value, not 2.", null)]
    [InlineData("1 < a < 3", 6, "Comparisons do not chain: write a < b and b < c.", null)]
    [InlineData("a = 3", 2, "Two values are compared with ==.", null)]
    [InlineData("'open", 0, "This text has no closing quote.", null)]
    public void TryParse_WrongFormula_SaysWhatAndWhere(string source, int position, string message, string? suggestion)
    {
        Assert.False(Expression.TryParse(source, out _, out ExpressionError? error));
        Assert.Equal(new ExpressionError { Message = message, Position = position, Suggestion = suggestion }, error);
    }

    [Fact]
    public void Render_Template_FillsInValues()
    {
        Assert.Equal("52 − 38 = {14}", TextTemplate.Parse("{a} − {b} = {{{a - b}}}").Render(Names));
    }
}
