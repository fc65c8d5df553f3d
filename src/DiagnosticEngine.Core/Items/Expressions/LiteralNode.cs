namespace DiagnosticEngine.Items.Expressions;

/// <summary>A value written out.</summary>
internal sealed class LiteralNode(int position, Value value) : Node(position)
{
    public Value Value { get; } = value;

    public override Value Evaluate(Evaluation evaluation)
    {
        evaluation.Spend(1, Position);
        return Value;
    }
}
