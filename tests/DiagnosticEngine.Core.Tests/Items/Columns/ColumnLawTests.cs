using System.Globalization;
using System.Numerics;
using DiagnosticEngine.Items.Columns;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Core.Tests.Items.Columns;

public sealed class ColumnLawTests
{
    /// <summary>Faults that only an exchange brings out.</summary>
    private static readonly string[] ExchangeOnly =
    [
        "smaller-from-larger", "borrow-no-decrement", "borrow-across-zero", "borrow-from-zero", "stops-borrow-at-zero",
        "borrow-from-all-zeros", "zero-becomes-ten", "zero-n-after-borrow", "zero-instead-of-borrow", "always-borrow-left",
        "sfl-instead-of-zero-borrow",
    ];

    private static readonly string[] ZeroOnly =
    [
        "borrow-across-zero", "borrow-from-zero", "stops-borrow-at-zero", "borrow-from-all-zeros", "zero-becomes-ten",
        "zero-take-n-gives-n", "zero-take-n-gives-zero", "sfl-instead-of-zero-borrow",
    ];

    private static readonly string[] CarryOnly = ["no-carry", "write-column-totals", "carry-wrong-digit", "left-to-right-carry-right"];

    [Fact]
    public void Subtraction_AnyNumbers_NeverGivesTheRightAnswerOrANegativeOne()
    {
        Law.ForAll(2_000, random =>
        {
            (BigInteger a, BigInteger b) = Pair(random);
            foreach (string fault in ColumnSubtraction.Method.Faults)
            {
                BigInteger? result = Subtract(a, b, fault);
                Assert.NotEqual(a - b, result);
                Assert.False(result?.Sign < 0);
            }
        });
    }

    [Fact]
    public void Subtraction_NoExchangeNeeded_IsUntouchedByFaultsOfExchange()
    {
        Law.ForAll(1_000, random =>
        {
            (BigInteger a, BigInteger b) = Columns(random, digit => random.NextBelow(digit + 1));
            Assert.All(ExchangeOnly, fault => Assert.Null(Subtract(a, b, fault)));
        });
    }

    [Fact]
    public void Subtraction_NoZeroOnTop_IsUntouchedByFaultsOfZero()
    {
        // Two-digit numbers, so that no exchange can turn a digit into a zero that gives.
        Law.ForAll(500, random =>
        {
            BigInteger a = ((1 + random.NextBelow(9)) * 10) + 1 + random.NextBelow(9);
            BigInteger b = random.NextBelow((long)a + 1);
            Assert.All(ZeroOnly, fault => Assert.Null(Subtract(a, b, fault)));
        });
    }

    [Fact]
    public void Subtraction_LargerBelow_CannotBeCarriedOut()
    {
        Assert.All(ColumnSubtraction.Method.Faults, fault => Assert.Null(Subtract(37, 52, fault)));
    }

    [Fact]
    public void Subtraction_PublishedFourItems_TellEveryFaultFromEveryOther()
    {
        (int A, int B)[] items = [(3006, 108), (914, 16), (42, 21), (203, 16)];
        Dictionary<string, string> byAnswers = new(StringComparer.Ordinal);
        foreach (string fault in ColumnSubtraction.Method.Faults)
        {
            string answers = string.Join(' ', items.Select(i => Subtract(i.A, i.B, fault)?.ToString(CultureInfo.InvariantCulture) ?? "-"));
            Assert.True(byAnswers.TryAdd(answers, fault), $"{fault} and {byAnswers.GetValueOrDefault(answers)} both give {answers}.");
        }

        Assert.Equal(18, byAnswers.Count);
        Assert.False(byAnswers.ContainsKey("- - - -"));
    }

    [Theory]
    [InlineData("borrow-when-not-needed", 58, 38, 110)]
    [InlineData("borrow-when-not-needed", 305, 102, null)]
    [InlineData("borrow-when-not-needed", 52, 38, null)]
    [InlineData("borrow-when-not-needed", 7, 3, null)]
    [InlineData("zero-becomes-ten", 506, 308, null)]
    [InlineData("left-aligned", 52, 38, null)]
    [InlineData("left-aligned", 52, 0, null)]
    [InlineData("always-borrow-left", 100, 99, null)]
    [InlineData("n-take-zero-gives-zero", 7, 0, 0)]
    [InlineData("n-take-zero-gives-zero", 57, 3, null)]
    [InlineData("smaller-from-larger", 0, 0, null)]
    public void Subtraction_EdgeOfARule_GivesWhatTheRuleSays(string fault, int a, int b, int? expected)
    {
        Assert.Equal(expected is null ? null : (BigInteger?)expected, Subtract(a, b, fault));
    }

    [Fact]
    public void Addition_AnyNumbers_NeverGivesTheRightAnswer()
    {
        Law.ForAll(2_000, random =>
        {
            (BigInteger a, BigInteger b) = Pair(random);
            foreach (string fault in ColumnAddition.Method.Faults)
            {
                Assert.NotEqual(a + b, Add(a, b, fault));
                Assert.Equal(Add(a, b, fault), Add(b, a, fault));
            }
        });
    }

    [Fact]
    public void Addition_NothingToCarry_IsUntouchedByFaultsOfCarrying()
    {
        Law.ForAll(1_000, random =>
        {
            (BigInteger a, BigInteger b) = Columns(random, digit => random.NextBelow(10 - digit));
            Assert.All(CarryOnly, fault => Assert.Null(Add(a, b, fault)));
        });
    }

    [Fact]
    public void Multiplication_AnyNumbers_NeverGivesTheRightAnswer()
    {
        Law.ForAll(2_000, random =>
        {
            BigInteger a = Pair(random).Item1;
            for (int b = 0; b <= 9; b++)
            {
                Assert.All(ColumnMultiplication.Method.Faults, fault => Assert.NotEqual(a * b, Multiply(a, b, fault)));
            }
        });
    }

    [Theory]
    [InlineData("no-carry", 12, 4, null)]
    [InlineData("write-both-products", 12, 4, null)]
    [InlineData("carry-added-before", 12, 4, null)]
    [InlineData("skips-zero", 12, 4, null)]
    [InlineData("skips-zero", 0, 4, null)]
    [InlineData("skips-zero", 300, 2, 6)]
    [InlineData("n-times-zero-is-n", 12, 4, null)]
    [InlineData("n-times-zero-is-n", 0, 7, 7)]
    [InlineData("n-times-zero-is-n", 7, 0, 7)]
    [InlineData("n-times-zero-is-n", 0, 0, null)]
    [InlineData("n-times-zero-is-n", 306, 4, 1264)]
    public void Multiplication_EdgeOfARule_GivesWhatTheRuleSays(string fault, int a, int b, int? expected)
    {
        Assert.Equal(expected is null ? null : (BigInteger?)expected, Multiply(a, b, fault));
    }

    [Fact]
    public void Digits_AnyNumber_ReadBackToTheNumber()
    {
        Law.ForAll(300, random =>
        {
            BigInteger number = new BigInteger(random.NextUInt64()) * random.NextUInt64() >> (int)random.NextBelow(127);
            int[] digits = new int[50];
            int count = Digits.Fill(number, digits);
            Assert.Equal(number.ToString(CultureInfo.InvariantCulture).Length, count);
            Assert.Equal(number, Digits.SideBySide(digits.AsSpan(0, count)));
            Assert.Equal(number, Digits.SideBySide(digits));
        });
    }

    private static BigInteger? Subtract(BigInteger a, BigInteger b, string fault) => ColumnSubtraction.Method.TryApply([a, b], [fault]);

    private static BigInteger? Add(BigInteger a, BigInteger b, string fault) => ColumnAddition.Method.TryApply([a, b], [fault]);

    private static BigInteger? Multiply(BigInteger a, BigInteger b, string fault) => ColumnMultiplication.Method.TryApply([a, b], [fault]);

    private static (BigInteger, BigInteger) Pair(DeterministicRandom random)
    {
        long one = random.NextBelow(1 + (long)Math.Pow(10, 1 + random.NextBelow(5)));
        long other = random.NextBelow(1 + (long)Math.Pow(10, 1 + random.NextBelow(5)));
        return (Math.Max(one, other), Math.Min(one, other));
    }

    private static (BigInteger, BigInteger) Columns(DeterministicRandom random, Func<long, long> below)
    {
        (long a, long b) = (0, 0);
        for (int i = 0; i < 4; i++)
        {
            long digit = random.NextBelow(10);
            (a, b) = ((a * 10) + digit, (b * 10) + below(digit));
        }

        return (a, b);
    }
}
