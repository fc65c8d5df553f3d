using System.Numerics;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items.Problems;

/// <summary>A problem with its numbers: what each wrong rule, or several at once, answer to it.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class PosedProblem
{
    private readonly IReadOnlyDictionary<string, Value> _values;
    private BigInteger[]? _numbers;

    internal PosedProblem(Problem problem, IReadOnlyDictionary<string, Value> values, Value right)
    {
        Problem = problem;
        _values = values;
        Answer = right;
    }

    /// <summary>The problem.</summary>
    public Problem Problem { get; }

    /// <summary>What is given.</summary>
    public IReadOnlyDictionary<string, Value> Given => Problem.Given.ToDictionary(g => g.Name, g => _values[g.Name], StringComparer.Ordinal);

    /// <summary>The right answer.</summary>
    public Value Answer { get; }

    /// <summary>What a pupil who follows the rule answers; <see cref="Value.None"/> where it has no effect or cannot be carried out.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public Value Predict(WrongRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        try
        {
            return rule.Apply(_values, Answer);
        }
        catch (ExpressionException)
        {
            // The validator reports such numbers; for a pupil the rule cannot be carried out.
            return Value.None;
        }
    }

    /// <summary>The same, and it fails where the rule has no value; for those who check rules.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ExpressionException">The rule has no value on these numbers.</exception>
    public Value Apply(WrongRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Apply(_values, Answer);
    }

    /// <summary>The same, counting the work.</summary>
    internal Value Apply(WrongRule rule, StepMeter meter) => rule.Apply(_values, Answer, meter);

    /// <summary>What a pupil who follows several rules at once answers: the joint answer of faults of one written method.</summary>
    /// <returns>Null where there is no joint answer, because one is a formula or they contradict each other; <see cref="Value.None"/> where they have no effect.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public Value? PredictTogether(IReadOnlyList<WrongRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (Problem.Call is not { } call || Numbers is not { } numbers || rules.Any(r => r.Faults.Count == 0))
        {
            return null;
        }

        string[] faults = [.. rules.SelectMany(r => r.Faults).Distinct(StringComparer.Ordinal)];
        return call.Method.TryApply(numbers, faults) is { } written ? Value.Of(written) : Value.None;
    }

    private BigInteger[]? Numbers => _numbers ??= Problem.Call?.NumbersFor(_values);
}
