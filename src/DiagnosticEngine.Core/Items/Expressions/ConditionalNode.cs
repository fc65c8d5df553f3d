namespace DiagnosticEngine.Items.Expressions;

/// <summary><c>if(condition, a, b)</c>; only the branch that is taken is computed.</summary>
internal sealed class ConditionalNode(int position, Node condition, Node whenTrue, Node whenFalse) : Node(position)
{
    public override Value Evaluate(Evaluation evaluation)
    {
        evaluation.Spend(1, Position);
        Value value = condition.Evaluate(evaluation);
        return value.Kind == ValueKind.Boolean
            ? (value.Boolean ? whenTrue : whenFalse).Evaluate(evaluation)
            : throw new ExpressionException($"if needs true or false first, not {Describe.A(value)}.", Position);
    }
}
