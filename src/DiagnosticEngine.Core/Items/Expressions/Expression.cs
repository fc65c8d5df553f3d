using System.Diagnostics.CodeAnalysis;

namespace DiagnosticEngine.Items.Expressions;

/// <summary>A formula over exact values, parsed once.</summary>
/// <remarks>
/// Immutable and safe to share between threads. A formula has at most 2,000 characters and no loops, and every value that it makes is
/// bounded, so an evaluation ends within milliseconds whatever the formula.
/// </remarks>
public sealed class Expression
{
    // Set once; where two threads read the formula at the same time, both come to the same.
    private ParsedExpression? _parsed;

    private Expression(string source, ParsedExpression? parsed)
    {
        Source = source;
        _parsed = parsed;
    }

    /// <summary>The formula as written.</summary>
    public string Source { get; }

    /// <summary>The names that need a value, in order of first use, each once.</summary>
    public IReadOnlyList<NameReference> Names => Parsed.Names;

    private ParsedExpression Parsed => _parsed ??= ParsedExpression.Of(Source);

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
        expression = root is null ? null : new(source, new(root, parser.Names));
        error = parser.Error;
        return root is not null;
    }

    /// <summary>A formula that was read before and is known to be right: it is read again at its first use.</summary>
    /// <remarks>If it is wrong after all, it has no names and no value.</remarks>
    internal static Expression Deferred(string source) => new(source, parsed: null);

    /// <summary>Stands for what cannot be read: it has no value.</summary>
    internal static Expression Wrong(ExpressionError error) => new("", ParsedExpression.Of(error));

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
    internal Value Evaluate(Evaluation evaluation) => Parsed.Root.Evaluate(evaluation);

    /// <summary>The formula as written.</summary>
    public override string ToString() => Source;
}
