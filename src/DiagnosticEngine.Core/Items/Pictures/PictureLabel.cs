using System.Diagnostics.CodeAnalysis;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items.Pictures;

/// <summary>Reads a label, which may be plain words as well as an expression.</summary>
public static class PictureLabel
{
    /// <summary>Reads a label.</summary>
    /// <remarks>
    /// With a brace in it, it is a text with expressions. It is an expression if it reads as one and has quotes, calls a function, or uses
    /// names all of which are known. All else stands as it is written, so that ?, 2/4 and H need no quotes.
    /// </remarks>
    /// <param name="source">The label as written.</param>
    /// <param name="names">Names of the item's parameters and definitions.</param>
    /// <param name="node">The label, when this returns true.</param>
    /// <param name="error">What is wrong, when this returns false.</param>
    public static bool TryParse(
        string source, IReadOnlySet<string> names, [NotNullWhen(true)] out PictureNode? node, [NotNullWhen(false)] out ExpressionError? error)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(names);
        bool isTemplate = source.AsSpan().ContainsAny('{', '}');
        if (!isTemplate && Expression.TryParse(source, out Expression? expression, out _) && IsMeant(expression, names))
        {
            node = new() { Expression = expression };
            error = null;
            return true;
        }

        node = TextTemplate.TryParse(source, out TextTemplate? template, out error) ? new() { Text = template } : null;
        return node is not null;
    }

    private static bool IsMeant(Expression expression, IReadOnlySet<string> names) => expression.Names.Count > 0
        ? expression.Names.All(n => names.Contains(n.Name))
        : expression.Source.AsSpan().ContainsAny('\'', '(');
}
