namespace DiagnosticEngine.Items.Expressions;

/// <summary>A part of a parsed expression.</summary>
internal abstract class Node(int position)
{
    /// <summary>Where it stands in the source: its sign, its name or its first character.</summary>
    public int Position { get; } = position;

    /// <summary>Computes the value.</summary>
    /// <exception cref="ExpressionException">There is none.</exception>
    public abstract Value Evaluate(Evaluation evaluation);
}
