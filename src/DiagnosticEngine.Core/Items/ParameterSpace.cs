using System.Numerics;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items;

/// <summary>All combinations of values of an item's parameters.</summary>
internal sealed class ParameterSpace
{
    /// <summary>A template has fewer combinations than this.</summary>
    public const int TooMany = 1_000_000_000;

    private readonly IReadOnlyList<Parameter> _parameters;
    private readonly int _names;

    // How many values each parameter has; of use where the space is not too large.
    private readonly long[] _counts;

    /// <param name="parameters">The parameters.</param>
    /// <param name="more">How many names will be added to each combination.</param>
    public ParameterSpace(IReadOnlyList<Parameter> parameters, int more = 0)
    {
        _parameters = parameters;
        _names = parameters.Count + more;
        _counts = new long[parameters.Count];
        Count = BigInteger.One;
        for (int i = 0; i < _counts.Length; i++)
        {
            BigInteger count = parameters[i].Count;
            _counts[i] = (long)BigInteger.Min(count, long.MaxValue);
            Count *= count;
        }
    }

    /// <summary>How many combinations there are; 1 where there are no parameters.</summary>
    public BigInteger Count { get; }

    /// <summary>Whether there are more than a template may have.</summary>
    public bool IsTooLarge => Count >= TooMany;

    /// <summary>The combination at a place, the last parameter changing fastest.</summary>
    /// <param name="index">0 up to but not including <see cref="Count"/>, which is not too large.</param>
    public Dictionary<string, Value> At(long index)
    {
        Dictionary<string, Value> values = new(_names, StringComparer.Ordinal);
        for (int i = _parameters.Count - 1; i >= 0; i--)
        {
            values[_parameters[i].Name] = _parameters[i].At(index % _counts[i]);
            index /= _counts[i];
        }

        return values;
    }

    /// <summary>A combination made by one draw of each parameter's stream.</summary>
    public Dictionary<string, Value> Draw(IReadOnlyList<DeterministicRandom> streams)
    {
        Dictionary<string, Value> values = new(_names, StringComparer.Ordinal);
        for (int i = 0; i < _parameters.Count; i++)
        {
            values[_parameters[i].Name] = _parameters[i].At(streams[i].NextBelow(_counts[i]));
        }

        return values;
    }

    /// <summary>What is wrong with a combination; null for nothing.</summary>
    public string? Check(IReadOnlyDictionary<string, Value> values)
    {
        foreach (Parameter parameter in _parameters)
        {
            if (!values.TryGetValue(parameter.Name, out Value? value))
            {
                return $"The parameter {parameter.Name} has no value.";
            }

            if (!Contains(parameter, value))
            {
                return $"{Describe.A(value)} is not a value of the parameter {parameter.Name}.";
            }
        }

        string? unknown = values.Keys.FirstOrDefault(k => _parameters.All(p => !string.Equals(p.Name, k, StringComparison.Ordinal)));
        return unknown is null ? null : $"There is no parameter {unknown}.";
    }

    private static bool Contains(Parameter parameter, Value value)
    {
        if (parameter.Choices.Count > 0)
        {
            return parameter.Choices.Contains(value);
        }

        return value is { Kind: ValueKind.Number, Number.IsInteger: true } && parameter.Count > 0
            && value.Number.Numerator >= parameter.Low && value.Number.Numerator <= parameter.High
            && (value.Number.Numerator - parameter.Low) % parameter.Step == 0;
    }
}
