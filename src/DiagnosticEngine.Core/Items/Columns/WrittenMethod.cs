using System.Numerics;

namespace DiagnosticEngine.Items.Columns;

/// <summary>A written method made of its right answer, its table of faults and the way it is worked.</summary>
internal sealed class WrittenMethod : IWrittenMethod
{
    /// <summary>The most digits of a number that is ever written down.</summary>
    public const int MostDigits = 40;

    private static readonly BigInteger Limit = BigInteger.Pow(10, MostDigits);

    public required string Name { get; init; }

    public required FaultTable Table { get; init; }

    /// <summary>The right answer for two numbers.</summary>
    public required Func<BigInteger, BigInteger, BigInteger> Right { get; init; }

    /// <summary>What is written for two numbers with a consistent set of faults; null where the work cannot be carried through.</summary>
    public required Func<BigInteger, BigInteger, uint, BigInteger?> Work { get; init; }

    public IReadOnlySet<string> Faults => Table.Names;

    /// <summary>Whether a whole number has few enough digits.</summary>
    public static bool Fits(BigInteger number) => number.Sign >= 0 && number < Limit;

    public bool AreCompatible(string one, string other) => Table.AreCompatible([one], [other]);

    public bool AreCompatible(IReadOnlyList<string> one, IReadOnlyList<string> other) => Table.AreCompatible(one, other);

    public BigInteger? TryWork(IReadOnlyList<BigInteger> inputs, IReadOnlyList<string> faults)
    {
        if (inputs.Count != 2 || !Fits(inputs[0]) || !Fits(inputs[1]))
        {
            throw new ArgumentException($"{Name} needs two whole numbers from 0, with at most {MostDigits} digits.", nameof(inputs));
        }

        return Table.TryCombine(faults, out uint set) ? Work(inputs[0], inputs[1], set) : null;
    }

    public BigInteger? TryApply(IReadOnlyList<BigInteger> inputs, IReadOnlyList<string> faults) =>
        TryWork(inputs, faults) is { } written && written != Right(inputs[0], inputs[1]) ? written : null;
}
