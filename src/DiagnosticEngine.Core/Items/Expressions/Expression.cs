using System.Diagnostics.CodeAnalysis;

namespace DiagnosticEngine.Items.Expressions;

/// <summary>A formula over exact values, parsed once.</summary>
/// <remarks>
/// Immutable and safe to share between threads. A formula has at most 2,000 characters and no loops, and every value that it makes is
/// bounded, so an evaluation ends within milliseconds whatever the formula.
/// </remarks>
public sealed class Expression
{
    private readonly Node _root;

    private Expression(string source, Node root, IReadOnlyList<NameReference> names)
    {
        Source = source;
        _root = root;
        Names = names;
    }

    /// <summary>The formula as written.</summary>
    public string Source { get; }

    /// <summary>The names that need a value, in order of first use, each once.</summary>
    public IReadOnlyList<NameReference> Names { get; }

    /// <summary>Reads a formula.</summary>
    /// <param name="source">The formula, at most 2,000 characters.</param>
    /// <param name="expression">The formula, when this returns true.</param>
    /// <param name="error">The first thing that is wrong, when this returns false.</param>
    public static bool TryParse(
        string source, [NotNullWhen(true)] out Expression? expression, [NotNullWhen(false)] out ExpressionError? error)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.Length > ExpressionLimits.SourceLength)
        {
            expression = null;
            error = new() { Message = $"An expression has at most {ExpressionLimits.SourceLength} characters.", Position = ExpressionLimits.SourceLength };
            return false;
        }

        ExpressionParser parser = new(source);
        Node? root = parser.ParseAll();
        expression = root is null ? null : new(source, root, parser.Names);
        error = parser.Error;
        return root is not null;
    }

    /// <summary>Reads a formula that is known to be right.</summary>
    /// <exception cref="FormatException">It is not a formula.</exception>
    public static Expression Parse(string source) => TryParse(source, out Expression? expression, out ExpressionError? error)
        ? expression
        : throw new FormatException($"{error.Message} (at {error.Position} in: {Describe.Short(source)})");

    /// <summary>Computes the value.</summary>
    /// <param name="names">A value for each of <see cref="Names"/>; more do no harm.</param>
    /// <exception cref="ExpressionException">There is no value: a wrong kind, a division by zero, an unknown name or too much work.</exception>
    public Value Evaluate(IReadOnlyDictionary<string, Value> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return Evaluate(new Evaluation(names));
    }

    /// <summary>Computes the value within the bounds of an evaluation.</summary>
    internal Value Evaluate(Evaluation evaluation) => _root.Evaluate(evaluation);

    /// <summary>The formula as written.</summary>
    public override string ToString() => Source;
}
