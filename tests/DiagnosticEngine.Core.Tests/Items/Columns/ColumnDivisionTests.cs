using System.Globalization;
using System.Numerics;
using DiagnosticEngine.Items.Columns;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Core.Tests.Items.Columns;

public sealed class ColumnDivisionTests
{
    private const string DigitByDigit = "digit-by-digit";
    private const string MissingZero = "missing-zero-in-quotient";

    [Theory]
    [InlineData(2448, 12, 24, MissingZero)]
    [InlineData(8012, 4, 23, MissingZero)]
    [InlineData(600, 6, 1, MissingZero)]
    [InlineData(678, 6, null, MissingZero)]
    [InlineData(3, 6, null, MissingZero)]
    [InlineData(132, 6, 0, DigitByDigit)]
    [InlineData(847, 4, null, DigitByDigit)]
    [InlineData(848, 4, null, DigitByDigit)]
    [InlineData(972, 12, null, DigitByDigit)]
    [InlineData(618, 6, 101, DigitByDigit)]
    [InlineData(618, 6, 11, DigitByDigit, MissingZero)]
    [InlineData(72, 3, 2, DigitByDigit, MissingZero)]
    [InlineData(72, 0, null, DigitByDigit)]
    public void TryApply_OneDivision_GivesWhatTheRuleSays(int a, int b, int? expected, params string[] faults)
    {
        Assert.Equal(expected is null ? null : (BigInteger?)expected, ColumnDivision.Method.TryApply([a, b], faults));
    }

    [Fact]
    public void TryWork_MissingZero_IsTheQuotientWithoutItsZeros()
    {
        Law.ForAll(2_000, random =>
        {
            BigInteger[] inputs = Numbers(random);
            string left = $"{inputs[0] / inputs[1]}".Replace("0", "", StringComparison.Ordinal);
            Assert.Equal(BigInteger.Parse(left.Length == 0 ? "0" : left, CultureInfo.InvariantCulture), ColumnDivision.Method.TryWork(inputs, [MissingZero]));
        });
    }

    [Fact]
    public void TryApply_EveryDigitAMultiple_IsUntouchedByDividingDigitByDigit()
    {
        Law.ForAll(1_000, random =>
        {
            int b = 2 + (int)random.NextBelow(8);
            BigInteger a = BigInteger.Zero;
            for (int i = 0; i < 4; i++)
            {
                a = (a * 10) + (b * random.NextBelow((9 / b) + 1));
            }

            Assert.Null(ColumnDivision.Method.TryApply([a, b], [DigitByDigit]));
        });
    }

    [Fact]
    public void TryWork_DigitByDigit_IsNeverMoreThanTheQuotient()
    {
        Law.ForAll(1_000, random =>
        {
            BigInteger[] inputs = Numbers(random);
            Assert.True(ColumnDivision.Method.TryWork(inputs, [DigitByDigit]) <= inputs[0] / inputs[1]);
        });
    }

    private static BigInteger[] Numbers(DeterministicRandom random) =>
        [random.NextBelow(1 + (long)Math.Pow(10, 1 + random.NextBelow(5))), 1 + random.NextBelow(9)];
}
