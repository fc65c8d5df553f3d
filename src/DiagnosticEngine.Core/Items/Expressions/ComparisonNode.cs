namespace DiagnosticEngine.Items.Expressions;

/// <summary>A comparison of two values.</summary>
internal sealed class ComparisonNode(int position, string sign, Node left, Node right) : Node(position)
{
    public override Value Evaluate(Evaluation evaluation)
    {
        Value one = left.Evaluate(evaluation);
        Value other = right.Evaluate(evaluation);
        evaluation.Spend(1 + Math.Min(Evaluation.CostOf(one), Evaluation.CostOf(other)), Position);
        return Value.Of(sign switch
        {
            "==" => one.Equals(other),
            "!=" => !one.Equals(other),
            "in" => IsIn(one, other, evaluation),
            "<" => Compare(one, other) < 0,
            "<=" => Compare(one, other) <= 0,
            ">" => Compare(one, other) > 0,
            _ => Compare(one, other) >= 0,
        });
    }

    private int Compare(Value one, Value other) => (one.Kind, other.Kind) == (ValueKind.Number, ValueKind.Number)
        ? one.Number.CompareTo(other.Number)
        : throw new ExpressionException($"{sign} compares numbers, not {Describe.A(one)} and {Describe.A(other)}.", Position);

    private bool IsIn(Value one, Value other, Evaluation evaluation)
    {
        if (other.Kind != ValueKind.List)
        {
            throw new ExpressionException($"in needs a list on its right, not {Describe.A(other)}.", Position);
        }

        evaluation.Spend(Evaluation.CostOf(other), Position);
        return other.Items.Contains(one);
    }
}
