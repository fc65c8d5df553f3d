namespace DiagnosticEngine.Items.Expressions;

/// <summary><c>and</c> or <c>or</c>; the right side is looked at only where it matters.</summary>
internal sealed class LogicNode(int position, Node left, Node right, bool isAnd) : Node(position)
{
    public override Value Evaluate(Evaluation evaluation)
    {
        evaluation.Spend(1, Position);
        return Check(left.Evaluate(evaluation)) == isAnd ? Value.Of(Check(right.Evaluate(evaluation))) : Value.Of(!isAnd);
    }

    private bool Check(Value value) => value.Kind == ValueKind.Boolean
        ? value.Boolean
        : throw new ExpressionException($"{(isAnd ? "and" : "or")} needs true or false, not {Describe.A(value)}.", Position);
}
