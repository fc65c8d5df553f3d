using System.Globalization;
using System.Numerics;
using System.Text;
using DiagnosticEngine.Items.Columns;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Core.Tests.Items.Columns;

public sealed class JointFaultTests
{
    /// <summary>Faults that need a zero on top, which these numbers have not, whatever is exchanged.</summary>
    private static readonly string[] NeedsZeroOnTop = ["zero-take-n-gives-n", "zero-take-n-gives-zero"];

    /// <summary>The names of the methods.</summary>
    public static TheoryData<string> Names() => [.. WrittenMethods.All.Select(m => m.Name)];

    [Fact]
    public void TryApply_SeveralFaults_GiveTheAnswersOfAnotherProgram()
    {
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Items", "Columns", "joint-faults.csv"));
        Assert.True(lines.Length > 300);
        foreach (string line in lines.Skip(1))
        {
            string[] cells = line.Split(',');
            BigInteger[] numbers = [.. cells[2..].Select(c => BigInteger.Parse(c, CultureInfo.InvariantCulture))];
            BigInteger? given = Method(cells[0]).TryApply(numbers[..2], cells[1].Split('+'));
            Assert.True(given == numbers[2], $"{line}: {given}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TryWork_NoFault_IsRight(string name)
    {
        WrittenMethod method = Method(name);
        Law.ForAll(2_000, random =>
        {
            BigInteger[] inputs = Numbers(random);
            BigInteger? right = method == ColumnDivision.Method && inputs[1].IsZero ? null : method.Right(inputs[0], inputs[1]);
            Assert.Equal(right, method.TryWork(inputs, []));
            Assert.Null(method.TryApply(inputs, []));
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TryWork_AnyFaults_DoesNotDependOnTheirOrderOrOnRepetition(string name)
    {
        WrittenMethod method = Method(name);
        string[] faults = Sorted(method);
        Law.ForAll(2_000, random =>
        {
            BigInteger[] inputs = Numbers(random);
            string[] some = [.. Enumerable.Range(0, 3).Select(_ => faults[(int)random.NextBelow(faults.Length)])];
            BigInteger? written = method.TryWork(inputs, some);
            Assert.Equal(written, method.TryWork(inputs, [some[2], some[0], some[1]]));
            Assert.Equal(written, method.TryWork(inputs, [some[1], some[0], some[2], some[1]]));
            Assert.False(written?.Sign < 0);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AreCompatible_AnyPair_IsSymmetricAndNeverOfAFaultWithItself(string name)
    {
        WrittenMethod method = Method(name);
        foreach (string one in method.Faults)
        {
            Assert.False(method.AreCompatible(one, one));
            Assert.All(method.Faults, other => Assert.Equal(method.AreCompatible(one, other), method.AreCompatible(other, one)));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AreCompatible_Pair_MeansThatSomeNumbersShowBothFaults(string name)
    {
        WrittenMethod method = Method(name);
        BigInteger[][] samples = Samples(20_000);
        foreach ((string one, string other) in Pairs(Sorted(method)))
        {
            bool isSeen = Array.Exists(samples, s => method.TryApply(s, [one, other]) is { } joint
                && joint != method.TryApply(s, [one]) && joint != method.TryApply(s, [other]));
            Assert.True(isSeen == method.AreCompatible(one, other), $"{one} and {other}");
        }
    }

    [Fact]
    public void AreCompatible_CompoundInItsParts_IsAsTheCompound()
    {
        WrittenMethod method = ColumnSubtraction.Method;
        foreach (string fault in method.Faults)
        {
            Assert.Equal(
                method.AreCompatible("compound-0n-and-move-over-zero", fault), method.AreCompatible([fault], ["zero-take-n-gives-n", "borrow-across-zero"]));
            Assert.Equal(
                method.AreCompatible("compound-sfl-and-0n0", fault), method.AreCompatible(["zero-take-n-gives-zero", "smaller-from-larger"], [fault]));
        }

        Assert.False(method.AreCompatible(["left-aligned"], []));
    }

    [Fact]
    public async Task AreCompatible_EveryPair_IsTheRecordedTable()
    {
        StringBuilder table = new();
        foreach (WrittenMethod method in WrittenMethods.All.Cast<WrittenMethod>())
        {
            table.Append(CultureInfo.InvariantCulture, $"{method.Name}\n");
            string[] faults = Sorted(method);
            foreach (string fault in faults)
            {
                string marks = string.Concat(faults.Select(f => method.AreCompatible(fault, f) ? 'x' : '.'));
                table.Append(CultureInfo.InvariantCulture, $"  {marks}  {fault}\n");
            }
        }

        await Verifier.Verify(table.ToString());
    }

    [Fact]
    public void TryWork_Compound_IsItsTwoFaultsTogether()
    {
        Law.ForAll(3_000, random =>
        {
            BigInteger[] inputs = Numbers(random);
            AssertSame(inputs, ["compound-0n-and-move-over-zero"], ["borrow-across-zero", "zero-take-n-gives-n"]);
            AssertSame(inputs, ["compound-sfl-and-0n0"], ["zero-take-n-gives-zero", "smaller-from-larger"]);
            AssertSame(inputs, ["compound-sfl-and-0n0", "smaller-from-larger"], ["compound-sfl-and-0n0"]);
        });
    }

    [Fact]
    public void TryApply_OneFaultThatNeverBites_IsTheOtherAlone()
    {
        WrittenMethod method = ColumnSubtraction.Method;
        Law.ForAll(1_000, random =>
        {
            BigInteger[] inputs = [.. Numbers(random).Select(n => BigInteger.Parse($"{n}".Replace('0', '4'), CultureInfo.InvariantCulture)).OrderDescending()];
            foreach (string fault in method.Faults.Where(f => f != "left-aligned"))
            {
                foreach (string never in NeedsZeroOnTop.Append("n-take-zero-gives-zero").Where(n => method.AreCompatible(n, fault)))
                {
                    Assert.Equal(method.TryWork(inputs, [fault]), method.TryWork(inputs, [fault, never]));
                }
            }
        });
    }

    [Fact]
    public void TryApply_AdditionWithNothingToCarry_IsTheOtherFaultAlone()
    {
        WrittenMethod method = ColumnAddition.Method;
        Law.ForAll(500, random =>
        {
            BigInteger[] inputs = [1000 + (111 * random.NextBelow(5)), 10 + (11 * random.NextBelow(5))];
            Assert.Equal(method.TryWork(inputs, ["left-aligned"]), method.TryWork(inputs, ["left-aligned", "carry-wrong-digit", "left-to-right-carry-right"]));
        });
    }

    [Fact]
    public void TryWork_FaultsThatExcludeOneAnother_GiveNothing()
    {
        Law.ForAll(300, random =>
        {
            BigInteger[] inputs = Numbers(random);
            Assert.Null(ColumnSubtraction.Method.TryWork(inputs, ["borrow-across-zero", "borrow-from-zero"]));
            Assert.Null(ColumnSubtraction.Method.TryWork(inputs, ["smaller-from-larger", "left-aligned", "borrow-no-decrement"]));
            Assert.Null(ColumnAddition.Method.TryWork(inputs, ["no-carry", "write-column-totals"]));
            Assert.Null(ColumnMultiplication.Method.TryWork(inputs, ["skips-zero", "n-times-zero-is-n"]));
        });
    }

    [Fact]
    public void TryWork_NoPlaceholder_AddsRowsOfTheSamePlace()
    {
        Law.ForAll(500, random =>
        {
            BigInteger[] inputs = Numbers(random);
            BigInteger digitSum = $"{inputs[1]}".Sum(c => c - '0');
            Assert.Equal(inputs[0] * digitSum, ColumnMultiplication.Method.TryWork(inputs, ["no-placeholder"]));
        });
    }

    [Fact]
    public void TryWork_LongNumbers_AreWorkedExactly()
    {
        BigInteger[] inputs = [BigInteger.Pow(10, 40) - 1, BigInteger.Pow(10, 39) + 7];
        Assert.All(WrittenMethods.All.Cast<WrittenMethod>(), m => Assert.Equal(m.Right(inputs[0], inputs[1]), m.TryWork(inputs, [])));
    }

    [Fact]
    public void TryWork_WrongCall_IsRefused()
    {
        IWrittenMethod method = ColumnSubtraction.Method;
        Assert.Throws<ArgumentException>(() => method.TryWork([7], []));
        Assert.Throws<ArgumentException>(() => method.TryWork([7, -1], []));
        Assert.Throws<ArgumentException>(() => method.TryWork([BigInteger.Pow(10, 40), 1], []));
        Assert.Throws<ArgumentException>(() => method.TryApply([7, 1], ["no-carry"]));
        Assert.Throws<ArgumentException>(() => method.AreCompatible("left-aligned", "no-carry"));
        Assert.False(WrittenMethods.TryGet("columnRoot", out _));
    }

    private static void AssertSame(BigInteger[] inputs, string[] one, string[] other) =>
        Assert.Equal(ColumnSubtraction.Method.TryWork(inputs, one), ColumnSubtraction.Method.TryWork(inputs, other));

    private static WrittenMethod Method(string name) =>
        WrittenMethods.TryGet(name, out IWrittenMethod? method) ? (WrittenMethod)method : throw new ArgumentException(name, nameof(name));

    private static string[] Sorted(WrittenMethod method) => [.. method.Faults.Order(StringComparer.Ordinal)];

    private static IEnumerable<(string One, string Other)> Pairs(string[] faults) =>
        faults.SelectMany((one, i) => faults.Skip(i + 1).Select(other => (one, other)));

    private static BigInteger[][] Samples(int count)
    {
        DeterministicRandom random = DeterministicRandom.FromSeed(7);
        return [.. Enumerable.Range(0, count).Select(_ => Numbers(random))];
    }

    // Up to five digits, the larger number first, with many zeros and ones, for most faults need them.
    private static BigInteger[] Numbers(DeterministicRandom random)
    {
        long[] numbers = [Number(random), Number(random)];
        return [numbers.Max(), numbers.Min()];
    }

    private static long Number(DeterministicRandom random)
    {
        long number = 0;
        for (long i = random.NextBelow(5); i >= 0; i--)
        {
            long digit = random.NextBelow(16);
            number = (number * 10) + (digit < 10 ? digit : digit & 1);
        }

        return number;
    }
}
