using DiagnosticEngine.Numerics;
using static DiagnosticEngine.Items.Expressions.FunctionTable;

namespace DiagnosticEngine.Items.Expressions;

/// <summary>Functions of lists.</summary>
internal static class ListFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Make("sort", 1, Sort),
        Make("reverse", 1, a => a.Result([.. a.List(0).Reverse()])),
        Make("at", 2, At),
        Make("size", 1, a => a.Result(a.List(0).Count)),
        Make("sum", 1, Sum),
    ];

    private static Value Sort(Arguments a)
    {
        IReadOnlyList<Value> list = a.List(0);
        foreach (Value item in list)
        {
            if (item.Kind != list[0].Kind || item.Kind is not (ValueKind.Number or ValueKind.Text))
            {
                throw a.Wrong("needs a list of numbers, or one of texts");
            }

            // A sort looks at each value about twice the logarithm of the size times.
            a.Spend(2 * Evaluation.CostOf(item) * (int)Math.Log2(list.Count + 1));
        }

        return a.Result([.. list.Order(Comparer<Value>.Create(Compare))]);
    }

    private static int Compare(Value one, Value other) => one.Kind == ValueKind.Number
        ? one.Number.CompareTo(other.Number)
        : string.CompareOrdinal(one.Text, other.Text);

    private static Value At(Arguments a)
    {
        IReadOnlyList<Value> list = a.List(0);
        return list.Count == 0 ? throw a.Wrong("needs a list that is not empty") : list[a.Between(1, 0, list.Count - 1)];
    }

    private static Value Sum(Arguments a)
    {
        a.List(0);
        Value total = Value.Of(Rational.Zero);
        foreach (Rational number in a.Numbers())
        {
            // Each partial sum is checked, so that no denominator grows without end.
            total = a.Result(total.Number + number);
        }

        return total;
    }
}
