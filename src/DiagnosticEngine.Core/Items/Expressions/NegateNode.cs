namespace DiagnosticEngine.Items.Expressions;

/// <summary>A number with its sign turned.</summary>
internal sealed class NegateNode(int position, Node operand) : Node(position)
{
    public override Value Evaluate(Evaluation evaluation)
    {
        Value value = operand.Evaluate(evaluation);
        return value.Kind == ValueKind.Number
            ? evaluation.Number(-value.Number, Position)
            : throw new ExpressionException($"- needs a number, not {Describe.A(value)}.", Position);
    }
}
