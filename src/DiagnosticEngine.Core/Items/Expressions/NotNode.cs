namespace DiagnosticEngine.Items.Expressions;

/// <summary>True for false and false for true.</summary>
internal sealed class NotNode(int position, Node operand) : Node(position)
{
    public override Value Evaluate(Evaluation evaluation)
    {
        evaluation.Spend(1, Position);
        Value value = operand.Evaluate(evaluation);
        return value.Kind == ValueKind.Boolean
            ? Value.Of(!value.Boolean)
            : throw new ExpressionException($"not needs true or false, not {Describe.A(value)}.", Position);
    }
}
