using System.Numerics;
using DiagnosticEngine.Items.Columns;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items.Problems;

/// <summary>A problem's written method and the numbers that it is worked with.</summary>
internal sealed class MethodCall
{
    private readonly Expression _numbers;

    private MethodCall(IWrittenMethod method, Expression numbers)
    {
        Method = method;
        _numbers = numbers;
    }

    public IWrittenMethod Method { get; }

    /// <summary>Reads a call such as "columnSubtract(a, b)"; null where it is none of a written method.</summary>
    public static MethodCall? TryMake(string? call)
    {
        int open = call?.IndexOf('(', StringComparison.Ordinal) ?? -1;
        return open > 0 && WrittenMethods.TryGet(call![..open].Trim(), out IWrittenMethod? method)
            && Expression.TryParse($"[{call.TrimEnd()[(open + 1)..^1]}]", out Expression? numbers, out _)
            ? new(method, numbers)
            : null;
    }

    /// <summary>The numbers; null where they are not whole and at least 0.</summary>
    public BigInteger[]? NumbersFor(IReadOnlyDictionary<string, Value> values)
    {
        IReadOnlyList<Value> numbers = _numbers.Evaluate(values).Items;
        return numbers.All(n => n is { Kind: ValueKind.Number, Number.IsInteger: true, Number.Sign: >= 0 }) ? [.. numbers.Select(n => n.Number.Numerator)] : null;
    }

    /// <summary>Whether the faults of two rules can act together, so that neither contains the other.</summary>
    public bool AreCompatible(WrongRule one, WrongRule other) => Method.AreCompatible(one.Faults, other.Faults);
}
