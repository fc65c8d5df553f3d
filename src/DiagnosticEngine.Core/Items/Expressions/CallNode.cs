namespace DiagnosticEngine.Items.Expressions;

/// <summary>A function applied to values.</summary>
internal sealed class CallNode(int position, Function function, Node[] arguments) : Node(position)
{
    public override Value Evaluate(Evaluation evaluation)
    {
        Value[] values = new Value[arguments.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i].Evaluate(evaluation);
        }

        evaluation.Spend(1, Position);
        return function.Apply!(new(function, values, evaluation, Position));
    }
}
