using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items.Problems;

/// <summary>A kind of calculation or question, apart from any item: what is given, what is right, and the wrong rules that pupils apply to it.</summary>
/// <remarks>An item that poses the problem meets all of its rules, whether its author thought of them or not. Immutable and safe to share between threads.</remarks>
public sealed record Problem
{
    private MethodCall? _call;

    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>What it is, in a few words.</summary>
    public required string Name { get; init; }

    /// <summary>What is given, with the values that a pupil may naturally meet.</summary>
    public required IReadOnlyList<Parameter> Given { get; init; }

    /// <summary>Values computed from what is given, in order.</summary>
    public IReadOnlyList<NamedExpression> Definitions { get; init; } = [];

    /// <summary>Conditions that make it this problem: numbers that do not meet them pose another one.</summary>
    public IReadOnlyList<Expression> Constraints { get; init; } = [];

    /// <summary>What sort of answer it has.</summary>
    public required ItemKind Kind { get; init; }

    /// <summary>The right answer.</summary>
    public required Expression Answer { get; init; }

    /// <summary>The written method whose named faults may come together, as a call, such as "columnSubtract(a, b)"; null for none.</summary>
    public string? Method { get; init; }

    /// <summary>The wrong rules of pupils on it, in the author's order.</summary>
    public IReadOnlyList<WrongRule> Rules { get; init; } = [];

    internal MethodCall? Call => _call ??= MethodCall.TryMake(Method);

    /// <summary>The problem with its numbers; null where a condition does not hold.</summary>
    /// <param name="given">A value for each thing that is given.</param>
    /// <param name="right">The right answer; null to compute it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="given"/> is null.</exception>
    /// <exception cref="ExpressionException">An expression has no value.</exception>
    public PosedProblem? TryPose(IReadOnlyDictionary<string, Value> given, Value? right = null)
    {
        ArgumentNullException.ThrowIfNull(given);
        return TryPoseWith(new(given, StringComparer.Ordinal), right, meter: null);
    }

    /// <summary>The rule of a misconception; null where it has none here.</summary>
    public WrongRule? RuleOf(string misconceptionId) => Rules.FirstOrDefault(r => string.Equals(r.MisconceptionId, misconceptionId, StringComparison.Ordinal));

    /// <summary>The same with values that become the problem's own, counting the work.</summary>
    internal PosedProblem? TryPoseWith(Dictionary<string, Value> values, Value? right, StepMeter? meter)
    {
        Evaluation evaluation = new(values, meter);
        for (int i = 0; i < Definitions.Count; i++)
        {
            values[Definitions[i].Name] = Definitions[i].Expression.Evaluate(evaluation);
        }

        for (int i = 0; i < Constraints.Count; i++)
        {
            if (Constraints[i].Evaluate(evaluation) is not { Kind: ValueKind.Boolean, Boolean: true })
            {
                return null;
            }
        }

        return new(this, values, right ?? Answer.Evaluate(evaluation));
    }
}
