using System.Diagnostics;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Core.Tests.Items.Expressions;

public sealed class ExpressionLimitTests
{
    // A hundred times what a busy machine needs for the worst of them.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(5);

    private static readonly Dictionary<string, Value> Names = new(StringComparer.Ordinal)
    {
        ["a"] = Value.Of(52),
        ["list"] = Value.Of(Enumerable.Range(0, 1_000).Select(i => Value.Of(i))),
        ["long"] = Value.Of(new string('x', 2_000)),
    };

    /// <summary>Expressions that read well and ask for far too much.</summary>
    public static TheoryData<string> Greedy() =>
    [
        "9^9^9", "9^64^64", "(9^64)^64", "((9^64)*(9^64))^64", "2^-1", "2^(1/2)", "2^65", "(1/3^64)^64",
        Repeat("(9^64)*", 60) + "1",
        Repeat("concat(", 40) + "a" + Repeat(", 9^60, 9^60, 9^60)", 40),
        "concat(" + Repeat("9^64,", 60) + "9)",
        "join(" + "[" + Repeat("long,", 300) + "long], long)",
        "[list, list]",
        "sum([" + string.Join(',', Enumerable.Range(100, 190).Select(i => $"1/{i}^40")) + "])",
        Repeat("a*99 in list or ", 100) + "false == sort(list)",
        string.Join(" and ", Enumerable.Repeat("sort(list)==list", 60)),
        "text(" + Repeat("join([", 20) + "long, long" + Repeat("], long)", 20) + ")",
        string.Join('+', Enumerable.Range(0, 60).Select(i => $"1/(9^64*9^64*9^64+{i})")),
    ];

    [Theory]
    [MemberData(nameof(Greedy))]
    public void Evaluate_GreedyExpression_IsRefusedInTime(string source)
    {
        Stopwatch watch = Stopwatch.StartNew();
        Assert.Throws<ExpressionException>(() => Expression.Parse(source).Evaluate(Names));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Bound);
    }

    /// <summary>Sources that are too long or too deep.</summary>
    public static TheoryData<string> Huge() =>
    [
        new string('(', 2_000), new string('(', 65) + "1" + new string(')', 65), new string('[', 2_000), new string('-', 1_999) + "1",
        Repeat("not ", 400) + "true", Repeat("2^", 900) + "2", Repeat("abs(", 300) + "1" + Repeat(")", 300), new string('9', 2_000),
        "0." + new string('9', 1_900), new string('1', 2_001), "'" + new string('x', 2_001) + "'", new string('\'', 1_999), Repeat("if(", 600),
        "x" + new string('y', 1_900) + "(1)",
    ];

    [Theory]
    [MemberData(nameof(Huge))]
    public void TryParse_HugeSource_IsRefusedInTime(string source)
    {
        Stopwatch watch = Stopwatch.StartNew();
        Assert.False(Expression.TryParse(source, out Expression? expression, out ExpressionError? error));
        Assert.Null(expression);
        Assert.InRange(error.Position, 0, source.Length);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Bound);
    }

    [Fact]
    public void TryParse_LongestAllowed_IsEvaluated()
    {
        Assert.Equal(Value.Of(1_000), Expression.Parse("1" + Repeat("+1", 999)).Evaluate(Names));
        Assert.Equal(Value.Of(1), Expression.Parse(new string('(', 64) + "1" + new string(')', 64)).Evaluate(Names));
        Assert.Equal(Value.Of(52), Expression.Parse(new string('-', 64) + "a").Evaluate(Names));
        Assert.Equal(1_000, Expression.Parse("reverse(list)").Evaluate(Names).Items.Count);
        Assert.Equal(2_000, Expression.Parse("join([long], '')").Evaluate(Names).Text.Length);
    }

    [Fact]
    public void TryParse_RandomTokens_NeverThrows()
    {
        string[] tokens =
        [
            "a", "b", "1", "0", "0.5", "'x'", "'", "(", ")", "[", "]", ",", "+", "-", "*", "/", "^", "==", "!=", "<", "<=", " in ", " and ",
            " or ", " not ", " true ", " none ", "if(", "min(", "ones(", "sort(", "columnAdd(", "join(", "}", "=", "é", "\n", "\0", "💡",
        ];
        Law.ForAll(4_000, random =>
        {
            string source = string.Concat(Enumerable.Range(0, (int)random.NextBelow(24)).Select(_ => tokens[random.NextBelow(tokens.Length)]));
            bool isRead = Expression.TryParse(source, out Expression? expression, out ExpressionError? error);
            Assert.Equal(isRead, error is null);
            Assert.Equal(isRead, expression is not null);
            Assert.InRange(error?.Position ?? 0, 0, source.Length);
            TryEvaluate(expression, source.Length);
        });
    }

    [Fact]
    public void Evaluate_RandomArithmetic_AgreesWithFractions()
    {
        Law.ForAll(500, random =>
        {
            (string source, Rational? expected) = Any(random, 4);
            Expression expression = Expression.Parse(source);
            if (expected is { } value)
            {
                Assert.Equal(Value.Of(value), expression.Evaluate(Names));
            }
            else
            {
                Assert.Throws<ExpressionException>(() => expression.Evaluate(Names));
            }
        });
    }

    [Fact]
    public void Evaluate_SameExpression_GivesTheSameFromManyThreads()
    {
        Expression expression = Expression.Parse("sum(list) + a^9");
        Value expected = expression.Evaluate(Names);
        Value[] values = new Value[64];
        Parallel.For(0, values.Length, i => values[i] = expression.Evaluate(Names));
        Assert.All(values, v => Assert.Equal(expected, v));
    }

    private static (string Source, Rational? Value) Any(DeterministicRandom random, int depth)
    {
        if (depth == 0)
        {
            long number = random.NextBelow(7);
            return (number.ToString(System.Globalization.CultureInfo.InvariantCulture), new Rational((int)number));
        }

        (string left, Rational? one) = Any(random, depth - 1);
        (string right, Rational? other) = Any(random, depth - 1);
        return random.NextBelow(5) switch
        {
            0 => ($"({left} + {right})", one + other),
            1 => ($"({left} - {right})", one - other),
            2 => ($"({left}) * ({right})", one * other),
            3 => ($"({left}) / ({right})", other?.Sign == 0 ? null : one / other),
            _ => ($"-({left})", -one),
        };
    }

    private static void TryEvaluate(Expression? expression, int length)
    {
        try
        {
            expression?.Evaluate(Names);
        }
        catch (ExpressionException e)
        {
            Assert.InRange(e.Position, 0, length);
        }
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
