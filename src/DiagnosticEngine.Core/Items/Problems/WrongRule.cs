using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items.Problems;

/// <summary>What a pupil who follows a misconception answers to a problem.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record WrongRule
{
    /// <summary>Id of the misconception.</summary>
    public required string MisconceptionId { get; init; }

    /// <summary>The answer, from the names of the problem; <c>none</c> where the rule has no effect or cannot be carried out.</summary>
    public required Expression Gives { get; init; }

    /// <summary>When the rule bites; null for always.</summary>
    public Expression? When { get; init; }

    /// <summary>The faults of the problem's written method that it consists of; empty for a rule that is a formula.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>Documented examples.</summary>
    public IReadOnlyList<RuleExample> Examples { get; init; } = [];

    /// <summary>Rules that are easily taken for this one, with numbers that tell them apart.</summary>
    public IReadOnlyList<RuleRival> Rivals { get; init; } = [];

    /// <summary>The wrong answer for some numbers; <see cref="Value.None"/> where the rule has no effect.</summary>
    /// <param name="values">The names of the problem with their values.</param>
    /// <param name="right">The right answer: a rule that gives it has no effect.</param>
    /// <param name="meter">Counts the work; may be null.</param>
    /// <exception cref="ExpressionException">The rule has no value on these numbers.</exception>
    internal Value Apply(IReadOnlyDictionary<string, Value> values, Value right, StepMeter? meter = null)
    {
        Evaluation evaluation = new(values, meter);
        if (When is not null && When.Evaluate(evaluation) is not { Kind: ValueKind.Boolean, Boolean: true })
        {
            return Value.None;
        }

        Value gives = Gives.Evaluate(evaluation);
        return gives.Kind == ValueKind.None || Outcomes.AreSame(gives, right) ? Value.None : gives;
    }
}
