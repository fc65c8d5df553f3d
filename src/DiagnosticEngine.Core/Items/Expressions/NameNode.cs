namespace DiagnosticEngine.Items.Expressions;

/// <summary>A value by name.</summary>
internal sealed class NameNode(int position, string name) : Node(position)
{
    public override Value Evaluate(Evaluation evaluation)
    {
        evaluation.Spend(1, Position);
        return evaluation.Names.TryGetValue(name, out Value? value)
            ? value
            : throw new ExpressionException($"There is nothing called {name}.", Position);
    }
}
