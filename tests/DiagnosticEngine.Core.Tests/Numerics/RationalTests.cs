using System.Numerics;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Core.Tests.Numerics;

public sealed class RationalTests
{
    [Fact]
    public void Arithmetic_AnyNumbers_ObeysTheLawsOfAField()
    {
        Law.ForAll(500, random =>
        {
            (Rational a, Rational b, Rational c) = (Any(random), Any(random), Any(random));
            Assert.Equal(a + b, b + a);
            Assert.Equal(a * b, b * a);
            Assert.Equal(a + b + c, a + (b + c));
            Assert.Equal(a * b * c, a * (b * c));
            Assert.Equal(a * (b + c), (a * b) + (a * c));
            Assert.Equal(Rational.Zero, a - a);
            Assert.Equal(a, a + Rational.Zero);
            Assert.Equal(a, a * Rational.One);
            Assert.Equal(a, -(-a));
            Assert.True(b.Sign == 0 || a / b * b == a);
        });
    }

    [Fact]
    public void Constructor_AnyFraction_IsInLowestTermsWithAPositiveDenominator()
    {
        Law.ForAll(500, random =>
        {
            Rational a = Any(random);
            Assert.True(a.Denominator.Sign > 0);
            Assert.True(BigInteger.GreatestCommonDivisor(a.Numerator, a.Denominator).IsOne);
            BigInteger factor = random.NextBelow(9) - 10;
            Assert.Equal(a, new Rational(a.Numerator * factor, a.Denominator * factor));
            Assert.Equal(a.GetHashCode(), new Rational(a.Numerator * factor, a.Denominator * factor).GetHashCode());
        });
    }

    [Fact]
    public void CompareTo_AnyNumbers_IsATotalOrderThatArithmeticKeeps()
    {
        Law.ForAll(500, random =>
        {
            (Rational a, Rational b, Rational c) = (Any(random), Any(random), Any(random));
            Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
            Assert.Equal(a == b, a.CompareTo(b) == 0);
            Assert.Equal(a < b, a + c < b + c);
            Assert.Equal(a < b, (b - a).Sign > 0);
            Assert.True(!(a <= b && b <= c) || a <= c);
            Assert.Equal(a >= b, !(a < b));
            Assert.Equal(a > b, b < a);
        });
    }

    [Fact]
    public void Floor_AnyNumber_IsTheWholeNumberJustBelow()
    {
        Law.ForAll(500, random =>
        {
            Rational a = Any(random);
            Assert.True(a.Floor <= a && a < new Rational(a.Floor) + Rational.One);
            Assert.Equal(a.IsInteger, a == a.Floor);
        });
    }

    [Fact]
    public void Abs_AnyNumber_IsTheDistanceFromZero()
    {
        Law.ForAll(200, random =>
        {
            (Rational a, Rational b) = (Any(random), Any(random));
            Assert.True(Rational.Abs(a).Sign >= 0);
            Assert.Equal(Rational.Abs(a), Rational.Abs(-a));
            Assert.True(Rational.Abs(a + b) <= Rational.Abs(a) + Rational.Abs(b));
        });
    }

    [Fact]
    public void Divide_ByZero_Throws()
    {
        Assert.Throws<DivideByZeroException>(() => Rational.One / Rational.Zero);
        Assert.Throws<DivideByZeroException>(() => new Rational(1, 0));
    }

    [Theory]
    [InlineData(7, 1, "7")]
    [InlineData(6, 8, "3/4")]
    [InlineData(3, -4, "-3/4")]
    [InlineData(0, 5, "0")]
    public void ToString_Number_IsWrittenInLowestTerms(int numerator, int denominator, string expected)
    {
        Assert.Equal(expected, new Rational(numerator, denominator).ToString());
    }

    [Fact]
    public void Default_IsZero()
    {
        Assert.Equal(Rational.Zero, default);
        Assert.Equal(BigInteger.One, default(Rational).Denominator);
    }

    private static Rational Any(DeterministicRandom random)
    {
        BigInteger numerator = random.NextBelow(4) == 0 ? new BigInteger(random.NextUInt64()) * random.NextUInt64() : random.NextBelow(41) - 20;
        return random.NextBelow(3) == 0 ? new(numerator) : new(numerator, 1 + random.NextBelow(12));
    }
}
