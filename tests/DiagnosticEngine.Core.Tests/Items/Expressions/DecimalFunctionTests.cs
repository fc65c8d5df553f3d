using System.Globalization;
using System.Numerics;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Core.Tests.Items.Expressions;

public sealed class DecimalFunctionTests
{
    private static readonly Dictionary<string, Value> NoNames = new(StringComparer.Ordinal);

    [Theory]
    [InlineData("withPlaces(3.4, 2)", "3.40")]
    [InlineData("withPlaces(0.3, 1)", "0.3")]
    [InlineData("withPlaces(7/100, 2)", "0.07")]
    [InlineData("withPlaces(12, 0)", "12")]
    [InlineData("withPlaces(12, 3)", "12.000")]
    [InlineData("withPlaces(0, 2)", "0.00")]
    [InlineData("withPlaces(-1/8, 4)", "-0.1250")]
    public void WithPlaces_Number_HasThatManyFiguresAfterThePoint(string source, string expected)
    {
        Assert.Equal(expected, Evaluate(source).Text);
    }

    [Theory]
    [InlineData("withPlaces(0.25, 1)", "withPlaces needs a number that ends after at most 1 place, not 1/4.")]
    [InlineData("withPlaces(1/3, 60)", "withPlaces needs a number that ends after at most 60 places, not 1/3.")]
    [InlineData("withPlaces(3, 61)", "withPlaces needs a whole number from 0 to 60 as its second value, not 61.")]
    [InlineData("withPlaces('x', 1)", "withPlaces needs a number as its first value, not the text 'x'.")]
    public void WithPlaces_WrongArgument_SaysWhatIsNeeded(string source, string message)
    {
        Assert.Equal(message, Assert.Throws<ExpressionException>(() => Evaluate(source)).Message);
    }

    [Fact]
    public void WithPlaces_AnyDecimal_ReadsBackWithExactlyThosePlaces()
    {
        Law.ForAll(300, random =>
        {
            int places = 1 + (int)random.NextBelow(6);
            string number = string.Create(CultureInfo.InvariantCulture, $"({random.NextBelow(2_000_000) - 1_000_000})/{BigInteger.Pow(10, places)}");
            string written = Evaluate($"withPlaces({number}, {places})").Text;
            Assert.Equal(places, written.Length - 1 - written.IndexOf('.', StringComparison.Ordinal));
            Assert.Equal(Evaluate(number), Evaluate(written));
        });
    }

    [Fact]
    public void WithPlaces_OneMorePlace_AddsAZeroAtTheEnd()
    {
        Law.ForAll(200, random =>
        {
            int places = 1 + (int)random.NextBelow(6);
            string number = string.Create(CultureInfo.InvariantCulture, $"{random.NextBelow(1_000_000)}/{BigInteger.Pow(10, places)}");
            Assert.Equal(
                Evaluate($"withPlaces({number}, {places})").Text + "0",
                Evaluate($"withPlaces({number}, {places + 1})").Text);
        });
    }

    [Fact]
    public void WithPlaces_AsManyAsNeeded_IsTheDecimal()
    {
        Law.ForAll(200, random =>
        {
            string number = string.Create(CultureInfo.InvariantCulture, $"{random.NextBelow(100_000)}/{BigInteger.Pow(10, (int)random.NextBelow(5))}");
            string written = Evaluate($"decimal({number})").Text;
            int point = written.IndexOf('.', StringComparison.Ordinal);
            int places = point < 0 ? 0 : written.Length - 1 - point;
            Assert.Equal(written, Evaluate($"withPlaces({number}, {places})").Text);
        });
    }

    private static Value Evaluate(string source) => Expression.Parse(source).Evaluate(NoNames);
}
