using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items.Problems;

/// <summary>The problem that an item poses, and how the item's numbers fill it in.</summary>
public sealed record ItemProblem
{
    /// <summary>The problem.</summary>
    public required Problem Problem { get; init; }

    /// <summary>An expression over the item's names for each thing that the problem gives.</summary>
    public required IReadOnlyDictionary<string, Expression> With { get; init; }

    /// <summary>The problem with the numbers of a variant; null where they do not meet its conditions.</summary>
    /// <param name="values">The item's names with their values.</param>
    /// <param name="right">The item's right answer.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ExpressionException">An expression has no value.</exception>
    public PosedProblem? TryPose(IReadOnlyDictionary<string, Value> values, Value right)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(right);
        return TryPose(values, right, meter: null);
    }

    internal PosedProblem? TryPose(IReadOnlyDictionary<string, Value> values, Value right, StepMeter? meter)
    {
        Evaluation evaluation = new(values, meter);
        Dictionary<string, Value> given = new(With.Count + Problem.Definitions.Count, StringComparer.Ordinal);
        foreach ((string name, Expression expression) in With)
        {
            given.Add(name, expression.Evaluate(evaluation));
        }

        return Problem.TryPoseWith(given, right, meter);
    }
}
