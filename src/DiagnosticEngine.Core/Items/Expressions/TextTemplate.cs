using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace DiagnosticEngine.Items.Expressions;

/// <summary>A text with expressions in braces, parsed once; <c>{{</c> and <c>}}</c> are braces.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class TextTemplate
{
    // Set once; where two threads read the text at the same time, both come to the same.
    private ParsedTemplate? _parsed;

    private TextTemplate(string source, ParsedTemplate? parsed)
    {
        Source = source;
        _parsed = parsed;
    }

    /// <summary>The text as written.</summary>
    public string Source { get; }

    /// <summary>The names that need a value, in order of first use, each once; positions are those in the whole text.</summary>
    public IReadOnlyList<NameReference> Names => Parsed.Names;

    private ParsedTemplate Parsed => _parsed ??= ParsedTemplate.Of(Source);

    /// <summary>Reads a text.</summary>
    /// <param name="source">The text, at most 20,000 characters.</param>
    /// <param name="template">The text, when this returns true.</param>
    /// <param name="error">The first thing that is wrong, when this returns false; its position is that in the whole text.</param>
    public static bool TryParse(
        string source, [NotNullWhen(true)] out TextTemplate? template, [NotNullWhen(false)] out ExpressionError? error)
    {
        ArgumentNullException.ThrowIfNull(source);
        TemplateParser parser = new(source);
        template = parser.Parse() is { } parts ? new(source, new ParsedTemplate(parts)) : null;
        error = parser.Error;
        return template is not null;
    }

    /// <summary>A text that was read before and is known to be right: it is read again at its first use.</summary>
    /// <remarks>If it is wrong after all, it has no names and cannot be written out.</remarks>
    internal static TextTemplate Deferred(string source) => new(source, parsed: null);

    /// <summary>Reads a text that is known to be right.</summary>
    /// <exception cref="FormatException">An expression in it is wrong, or a brace is not closed.</exception>
    public static TextTemplate Parse(string source) => TryParse(source, out TextTemplate? template, out ExpressionError? error)
        ? template
        : throw new FormatException($"{error.Message} (at {error.Position} in: {Describe.Short(source)})");

    /// <summary>Writes the text with its values filled in.</summary>
    /// <param name="names">A value for each of <see cref="Names"/>; more do no harm.</param>
    /// <exception cref="ExpressionException">An expression in it has no value; the position is that in the whole text.</exception>
    public string Render(IReadOnlyDictionary<string, Value> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return Render(new Evaluation(names));
    }

    /// <summary>Writes the text within the bounds of an evaluation.</summary>
    internal string Render(Evaluation evaluation)
    {
        StringBuilder text = new();
        foreach (TemplatePart part in Parsed.Parts)
        {
            text.Append(part.Expression is null ? part.Text : Render(part, part.Expression, evaluation));
            if (text.Length > ExpressionLimits.TemplateLength)
            {
                throw new ExpressionException($"This text grows longer than {ExpressionLimits.TemplateLength} characters.", part.Position);
            }
        }

        return text.ToString();
    }

    /// <summary>The text as written.</summary>
    public override string ToString() => Source;

    private static string Render(TemplatePart part, Expression expression, Evaluation evaluation)
    {
        try
        {
            return expression.Evaluate(evaluation).ToString();
        }
        catch (ExpressionException e)
        {
            throw new ExpressionException(e.Message, e.Position + part.Position);
        }
    }
}
