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
    [InlineData("columnSubtract(a, b, ['left-aligned', 'smaller-from-lager'])", 38, "columnSubtract knows no fault 'smaller-from-lager'.", "smaller-from-larger")]
    [InlineData("abs(a, b)", 0, "abs takes 1 value, not 2.", null)]
    [InlineData("1 < a < 3", 6, "Comparisons do not chain: write a < b and b < c.", null)]
    [InlineData("a = 3", 2, "Two values are compared with ==.", null)]
    [InlineData("'open", 0, "This text has no closing quote.", null)]
    public void TryParse_WrongFormula_SaysWhatAndWhere(string source, int position, string message, string? suggestion)
    {
        Assert.False(Expression.TryParse(source, out _, out ExpressionError? error));
        Assert.Equal(new ExpressionError { Message = message, Position = position, Suggestion = suggestion }, error);
    }

    [Theory]
    [InlineData("b", "There is nothing called b.", 0)]
    [InlineData("a + word", "+ needs numbers, not the text 'apple'.", 2)]
    [InlineData("-word", "- needs a number, not the text 'apple'.", 0)]
    [InlineData("not a", "not needs true or false, not 52.", 0)]
    [InlineData("a and true", "and needs true or false, not 52.", 2)]
    [InlineData("true and none", "and needs true or false, not none.", 5)]
    [InlineData("if(a, 1, 2)", "if needs true or false first, not 52.", 0)]
    [InlineData("a < word", "< compares numbers, not 52 and the text 'apple'.", 2)]
    [InlineData("a in 3", "in needs a list on its right, not 3.", 2)]
    [InlineData("a / (a - a)", "This divides by zero.", 2)]
    [InlineData("a^(1/2)", "A power is a whole number from 0 to 64, not 1/2.", 1)]
    [InlineData("list + 1", "+ needs numbers, not a list.", 5)]
    public void Evaluate_WrongValue_SaysWhatAndWhere(string source, string message, int position)
    {
        Dictionary<string, Value> names = new(Names, StringComparer.Ordinal);
        names.Remove("b");
        ExpressionException e = Assert.Throws<ExpressionException>(() => Expression.Parse(source).Evaluate(names));
        Assert.Equal((message, position), (e.Message, e.Position));
    }

    [Theory]
    [InlineData("1 == '1'", "false")]
    [InlineData("none == none", "true")]
    [InlineData("'Apple' == 'apple'", "false")]
    [InlineData("[1, 2] == [1, 2]", "true")]
    [InlineData("[1, 2] != [2, 1]", "true")]
    [InlineData("0.5 == 1/2", "true")]
    [InlineData("1/3 + 1/3 + 1/3 == 1", "true")]
    [InlineData("not false and false", "false")]
    [InlineData("true or true and false", "true")]
    [InlineData("not 1 == 2", "true")]
    [InlineData("1 + 2 == 3 and 2 * 2 >= 4", "true")]
    [InlineData("2 - 3 - 4", "-5")]
    [InlineData("2 * -3", "-6")]
    [InlineData("(-2)^2", "4")]
    [InlineData("0^0", "1")]
    [InlineData("(2/3)^3", "8/27")]
    [InlineData("6/3*2", "4")]
    [InlineData("'it''s'", "it's")]
    [InlineData("[[1], []]", "1, ")]
    [InlineData("1 in [[1]]", "false")]
    public void Evaluate_Grammar_BindsAsDocumented(string source, string expected)
    {
        Assert.Equal(expected, Expression.Parse(source).Evaluate(Names).ToString());
    }

    [Theory]
    [InlineData("", 0, "Expected a value, not the end.")]
    [InlineData("and", 0, "Expected a value, not and.")]
    [InlineData("1 2", 2, "Expected an operator or the end, not 2.")]
    [InlineData("(1", 2, "Expected a closing bracket, not the end.")]
    [InlineData("[1, 2", 5, "Expected a closing square bracket, not the end.")]
    [InlineData("[1,]", 3, "Expected a value, not ].")]
    [InlineData("a 'x'", 2, "Expected an operator or the end, not the text 'x'.")]
    [InlineData("a && b", 2, "Write the word: and.")]
    [InlineData("a − b", 2, "Write a plain - for minus.")]
    [InlineData("a @ b", 2, "The character @ has no meaning here.")]
    [InlineData("1.", 1, "The character . has no meaning here.")]
    [InlineData("true(1)", 4, "Expected an operator or the end, not (.")]
    public void TryParse_BrokenGrammar_SaysWhatAndWhere(string source, int position, string message)
    {
        Assert.False(Expression.TryParse(source, out _, out ExpressionError? error));
        Assert.Equal((message, position), (error.Message, error.Position));
    }

    [Fact]
    public void Names_Expression_HasEachOnceWhereItIsFirstUsed()
    {
        Expression expression = Expression.Parse("b + min(a, b) in [true, sum]");
        Assert.Equal(
            [new() { Name = "b", Position = 0 }, new() { Name = "a", Position = 8 }, new() { Name = "sum", Position = 24 }],
            expression.Names);
    }

    [Fact]
    public void Parse_WrongFormula_ThrowsWithThePlace()
    {
        FormatException e = Assert.Throws<FormatException>(() => Expression.Parse("a +"));
        Assert.Equal("Expected a value, not the end. (at 3 in: a +)", e.Message);
    }
}
