using DiagnosticEngine.Numerics;
using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Core.Tests.Progress;

public sealed class FiguresTests
{
    [Theory]
    [InlineData(1, 2, 0, "1")]
    [InlineData(-1, 2, 0, "-1")]
    [InlineData(7, 18, 3, "0.389")]
    [InlineData(-47, 10, 1, "-4.7")]
    [InlineData(-1, 100, 1, "0.0")]
    [InlineData(29, 10, 3, "2.900")]
    [InlineData(5, 100, 1, "0.1")]
    public void Text_Fraction_IsRoundedOnceHalfAwayFromZero(int numerator, int denominator, int places, string expected) =>
        Assert.Equal(expected, Figures.Text(new(numerator, denominator), places));

    [Fact]
    public void Signed_Change_CarriesItsSignAndZeroNone()
    {
        Assert.Equal("+0.1", Figures.Signed(new(1, 10), 1));
        Assert.Equal("-5.0", Figures.Signed(-5, 1));
        Assert.Equal("0.0", Figures.Signed(new(1, 30), 1));
    }

    [Fact]
    public void SquareRoot_AnyNumber_IsTheNearestAtThatPlace() => Law.ForAll(500, random =>
    {
        Rational value = new(random.NextBelow(1_000_000), 1 + random.NextBelow(999));
        Rational root = Figures.SquareRoot(value, 2);
        Rational half = new(1, 200);
        Assert.True((root + half) * (root + half) > value);
        Assert.True(root.Sign == 0 || (root - half) * (root - half) <= value);
    });

    [Fact]
    public void Quantile_Shares_RunFromTheLeastToTheGreatest()
    {
        Rational[] values = [4, 1, 3, 2];
        Assert.Equal(1, Figures.Quantile(values, 0));
        Assert.Equal(new Rational(5, 2), Figures.Median(values));
        Assert.Equal(new Rational(13, 4), Figures.Quantile(values, new(3, 4)));
        Assert.Equal(4, Figures.Quantile(values, 1));
        Assert.Null(Figures.Median([]));
    }
}
