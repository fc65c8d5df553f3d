namespace DiagnosticEngine.Items.Expressions;

/// <summary>Stands for a formula that cannot be read: it has no value.</summary>
internal sealed class ErrorNode(ExpressionError error) : Node(error.Position)
{
    public override Value Evaluate(Evaluation evaluation) => throw new ExpressionException(error.Message, error.Position);
}
