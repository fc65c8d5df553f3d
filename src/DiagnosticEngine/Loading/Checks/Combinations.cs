using System.Numerics;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Walks over combinations of an item's parameters.</summary>
internal static class Combinations
{
    /// <summary>At most so many combinations, each once, spread over all; with the computed values that can be computed.</summary>
    public static IEnumerable<Dictionary<string, Value>> Spread(Item item, int most)
    {
        foreach (Dictionary<string, Value> values in Spread(item.Parameters, most))
        {
            foreach (NamedExpression definition in item.Definitions)
            {
                if (TryEvaluate(definition.Expression, values) is Value value)
                {
                    values[definition.Name] = value;
                }
            }

            yield return values;
        }
    }

    /// <summary>The same without computed values.</summary>
    public static IEnumerable<Dictionary<string, Value>> Spread(IReadOnlyList<Parameter> parameters, int most)
    {
        BigInteger count = parameters.Aggregate(BigInteger.One, (all, p) => all * p.Count);
        int looks = (int)BigInteger.Min(count, most);

        // A step near the golden section that shares no factor with the count visits all values of every parameter alike.
        BigInteger step = BigInteger.Max(BigInteger.One, count * 618 / 1000);
        while (!BigInteger.GreatestCommonDivisor(step, count).IsOne)
        {
            step++;
        }

        for (int look = 0; look < looks; look++)
        {
            yield return At(parameters, step * look % count);
        }
    }

    public static Value? TryEvaluate(Expression expression, IReadOnlyDictionary<string, Value> values)
    {
        try
        {
            return expression.Evaluate(values);
        }
        catch (ExpressionException)
        {
            return null;
        }
    }

    public static bool Holds(Expression condition, IReadOnlyDictionary<string, Value> values) =>
        TryEvaluate(condition, values) is { Kind: ValueKind.Boolean, Boolean: true };

    private static Dictionary<string, Value> At(IReadOnlyList<Parameter> parameters, BigInteger index)
    {
        Dictionary<string, Value> values = new(StringComparer.Ordinal);
        foreach (Parameter parameter in parameters.Reverse())
        {
            values[parameter.Name] = parameter.At((long)(index % parameter.Count));
            index /= parameter.Count;
        }

        return values;
    }
}
