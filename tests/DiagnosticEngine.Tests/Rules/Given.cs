using System.Globalization;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Tests.Rules;

/// <summary>What is given in a problem, as plain numbers and words.</summary>
internal sealed class Given(IReadOnlyDictionary<string, Value> values)
{
    /// <summary>A whole number that is given.</summary>
    public long this[string name] => Exact(name) is { IsInteger: true } whole
        ? (long)whole.Numerator
        : throw new ArgumentException($"{name} is not a whole number.", nameof(name));

    public Rational Exact(string name) => values[name].Kind == ValueKind.Number
        ? values[name].Number
        : WrittenAnswer.TryNumber(values[name].Text) ?? throw new ArgumentException($"{name} is not a number.", nameof(name));

    public string Word(string name) => values[name].ToString();

    public override string ToString() => string.Join("; ", values.Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.Key}={v.Value}")));
}
