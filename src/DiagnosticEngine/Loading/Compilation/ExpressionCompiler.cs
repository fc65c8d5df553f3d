using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Compilation;

/// <summary>Reads expressions and texts of an item and checks the names that they use; findings point at the character.</summary>
internal sealed class ExpressionCompiler(string language, FindingLog log)
{
    /// <summary>The expression, or null when it cannot be read, which is logged; a YAML list is a list of expressions.</summary>
    public Expression? Compile(YamlNode node, string what, Scope scope)
    {
        switch (node)
        {
            case YamlScalar { IsEmpty: false } scalar:
                return Compile(scalar, scope);
            case YamlSequence sequence:
                Expression?[] parts = [.. sequence.Items.Select(i => Compile(i, $"An entry of {what}", scope))];
                return parts.Any(p => p is null) ? null : Join(sequence, [.. parts.OfType<Expression>()]);
            default:
                bool isEmpty = node is YamlScalar;
                log.Add(
                    isEmpty ? ShapeFindings.Missing : ShapeFindings.WrongType,
                    node.Place,
                    isEmpty ? $"{what} has no value." : $"{what} should be an expression, but this is {node.Description}.");
                return null;
        }
    }

    /// <summary>The text with its expressions, in all its languages, or null when one cannot be read, which is logged.</summary>
    public LocalizedTemplate? Compile(TextDraft text, Scope scope)
    {
        Dictionary<string, TextTemplate> byLocale = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string locale, YamlScalar scalar) in text.ByLocale)
        {
            if (!TextTemplate.TryParse(scalar.Value, out TextTemplate? template, out ExpressionError? error))
            {
                Log(scalar, error);
                continue;
            }

            CheckNames(scalar, template.Names, scope);
            byLocale[locale] = template;
        }

        return byLocale.Count == text.ByLocale.Count ? new(language, byLocale) : null;
    }

    private Expression? Compile(YamlScalar scalar, Scope scope)
    {
        if (!Expression.TryParse(scalar.Value, out Expression? expression, out ExpressionError? error))
        {
            Log(scalar, error);
            return null;
        }

        CheckNames(scalar, expression.Names, scope);
        return expression;
    }

    private Expression? Join(YamlSequence sequence, IReadOnlyList<Expression> parts)
    {
        if (Expression.TryParse($"[{string.Join(", ", parts.Select(p => p.Source))}]", out Expression? list, out ExpressionError? error))
        {
            return list;
        }

        log.Add(ExpressionFindings.Syntax, sequence.Place, error.Message);
        return null;
    }

    /// <summary>Logs the names that are not known.</summary>
    public void CheckNames(YamlScalar scalar, IReadOnlyList<NameReference> names, Scope scope)
    {
        foreach (NameReference name in names.Where(n => !scope.Has(n.Name)))
        {
            log.AddUnknown(
                ExpressionFindings.UnknownName, scalar.PlaceOf(name.Position, name.Name.Length), $"Nothing here is called {Quote.Of(name.Name)}.", name.Name, scope.Names);
        }
    }

    private void Log(YamlScalar scalar, ExpressionError error)
    {
        string? suggestion = error.Suggestion is null ? null : $"Did you mean {error.Suggestion}?";
        log.Add(ExpressionFindings.Syntax, scalar.PlaceOf(error.Position), error.Message, suggestion);
    }
}
