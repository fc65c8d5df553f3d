namespace DiagnosticEngine.Items.Expressions;

/// <summary>A list written out.</summary>
internal sealed class ListNode(int position, Node[] items) : Node(position)
{
    public override Value Evaluate(Evaluation evaluation)
    {
        Value[] values = new Value[items.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = items[i].Evaluate(evaluation);
        }

        return evaluation.List(values, Position);
    }
}
