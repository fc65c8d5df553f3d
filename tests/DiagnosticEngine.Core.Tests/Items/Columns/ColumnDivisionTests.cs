using System.Numerics;
using DiagnosticEngine.Items.Columns;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Core.Tests.Items.Columns;

public sealed class ColumnDivisionTests
{
    private const string DigitByDigit = "digit-by-digit";
    private const string MissingZero = "missing-zero-in-quotient";

    [Theory]
    [InlineData(618, 6, 13, "missing-zero-in-quotient")]
    [InlineData(72, 3, 20, "digit-by-digit")]
    [InlineData(2448, 12, 24, "missing-zero-in-quotient")]
    [InlineData(8012, 4, 23, "missing-zero-in-quotient")]
    [InlineData(600, 6, 1, "missing-zero-in-quotient")]
    [InlineData(132, 6, 0, "digit-by-digit")]
    [InlineData(847, 4, 211, "digit-by-digit")]
    [InlineData(962, 3, 320, "digit-by-digit")]
    [InlineData(618, 6, 101, "digit-by-digit")]
    [InlineData(618, 6, 11, "digit-by-digit", "missing-zero-in-quotient")]
    [InlineData(72, 3, 2, "digit-by-digit", "missing-zero-in-quotient")]
    public void TryApply_OneDivision_GivesWhatTheRuleSays(int a, int b, int expected, params string[] faults)
    {
        Assert.Equal(a / b == expected ? null : expected, ColumnDivision.TryApply(a, b, Set(faults)));
    }

    [Fact]
    public void TryApply_AnyNumbers_NeverGivesTheRightAnswer()
    {
        Law.ForAll(2_000, random =>
        {
            (BigInteger a, int b) = Pair(random);
            Assert.All([Set(DigitByDigit), Set(MissingZero), Set(DigitByDigit, MissingZero)], f => Assert.NotEqual(a / b, ColumnDivision.TryApply(a, b, f)));
        });
    }

    [Fact]
    public void TryApply_MissingZero_LeavesTheQuotientWithoutItsZeros()
    {
        Law.ForAll(2_000, random =>
        {
            (BigInteger a, int b) = Pair(random);
            int[] left = [.. Digits.Of(a / b).Where(d => d != 0)];
            BigInteger? expected = left.Length == Digits.Count(a / b) ? null : Digits.SideBySide(left);
            Assert.Equal(a / b == 0 ? null : expected, ColumnDivision.TryApply(a, b, Set(MissingZero)));
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

            Assert.Null(ColumnDivision.TryApply(a, b, Set(DigitByDigit)));
        });
    }

    [Fact]
    public void TryApply_DigitByDigit_IsNeverMoreThanTheQuotient()
    {
        Law.ForAll(1_000, random =>
        {
            (BigInteger a, int b) = Pair(random);
            Assert.True((ColumnDivision.TryApply(a, b, Set(DigitByDigit)) ?? BigInteger.Zero) <= a / b);
        });
    }

    [Fact]
    public void TryApply_DivisorOfTwoDigits_CannotBeDoneDigitByDigit()
    {
        Assert.Null(ColumnDivision.TryApply(972, 12, Set(DigitByDigit)));
    }

    private static HashSet<string> Set(params string[] faults) => new(faults, StringComparer.Ordinal);

    private static (BigInteger A, int B) Pair(DeterministicRandom random) =>
        (random.NextBelow(1 + (long)Math.Pow(10, 1 + random.NextBelow(5))), 1 + (int)random.NextBelow(9));
}
