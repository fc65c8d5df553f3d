namespace DiagnosticEngine.Items.Expressions;

/// <summary>A list written out.</summary>
internal sealed class ListNode(int position, Node[] items) : Node(position)
{
    /// <summary>The values' expressions.</summary>
    public Node[] Items { get; } = items;

    public override Value Evaluate(Evaluation evaluation)
    {
        Value[] values = new Value[Items.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Items[i].Evaluate(evaluation);
        }

        return evaluation.List(values, Position);
    }
}
