namespace DiagnosticEngine.Items.Expressions;

/// <summary>What a text's source comes to: its parts and the names that they use.</summary>
internal sealed class ParsedTemplate
{
    public ParsedTemplate(IReadOnlyList<TemplatePart> parts)
    {
        Parts = parts;
        Dictionary<string, NameReference> names = new(StringComparer.Ordinal);
        foreach (TemplatePart part in parts)
        {
            foreach (NameReference name in part.Expression?.Names ?? [])
            {
                names.TryAdd(name.Name, name with { Position = name.Position + part.Position });
            }
        }

        Names = [.. names.Values];
    }

    public IReadOnlyList<TemplatePart> Parts { get; }

    public IReadOnlyList<NameReference> Names { get; }

    /// <summary>Reads a text; one that is wrong has no names, and cannot be written out.</summary>
    public static ParsedTemplate Of(string source)
    {
        TemplateParser parser = new(source);
        return new(parser.Parse() ?? [new("", Expression.Wrong(parser.Error!), Position: 0)]);
    }
}
