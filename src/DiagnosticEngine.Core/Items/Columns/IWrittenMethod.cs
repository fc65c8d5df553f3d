using System.Numerics;

namespace DiagnosticEngine.Items.Columns;

/// <summary>A written method, and the faults that pupils are known to work it with; faults can act together.</summary>
/// <remarks>
/// A fault changes one decision of the method, so two faults at once have one joint answer unless they decide the same thing
/// differently. The order in which faults are named makes no difference. Safe to use from several threads.
/// </remarks>
internal interface IWrittenMethod
{
    /// <summary>The name that expressions call it by.</summary>
    string Name { get; }

    /// <summary>Names of the faults.</summary>
    IReadOnlySet<string> Faults { get; }

    /// <summary>Whether a pupil can have both faults, and both can show.</summary>
    /// <returns>False where the two contradict each other, and where one of them leaves the other nothing to do.</returns>
    /// <exception cref="ArgumentException">A fault is not one of <see cref="Faults"/>.</exception>
    bool AreCompatible(string one, string other);

    /// <summary>The same for two rules that are made of one or more faults each.</summary>
    /// <inheritdoc cref="AreCompatible(string, string)"/>
    bool AreCompatible(IReadOnlyList<string> one, IReadOnlyList<string> other);

    /// <summary>What is written when the method is worked with the faults, be it right or wrong; with no fault it is right.</summary>
    /// <param name="inputs">The two numbers, in the order in which they are written: whole, at least 0, at most 40 digits.</param>
    /// <param name="faults">Any number of faults.</param>
    /// <returns>Null where the faults contradict each other or the method cannot be carried through.</returns>
    /// <exception cref="ArgumentException">There are not two numbers of this kind, or a fault is not one of <see cref="Faults"/>.</exception>
    BigInteger? TryWork(IReadOnlyList<BigInteger> inputs, IReadOnlyList<string> faults);

    /// <summary>The wrong answer that the faults give; null also where they make no difference.</summary>
    /// <inheritdoc cref="TryWork"/>
    BigInteger? TryApply(IReadOnlyList<BigInteger> inputs, IReadOnlyList<string> faults);
}
