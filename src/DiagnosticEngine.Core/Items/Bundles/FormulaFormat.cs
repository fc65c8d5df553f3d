using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items.Bundles;

/// <summary>Expressions, as they were written; and texts with expressions: by language, the default first, or as they are where there is the curriculum's own alone.</summary>
internal static class FormulaFormat
{
    private const string NoLanguage = "";

    public static void Write(BundleWriter writer, Expression expression) => writer.Text(expression.Source);

    public static Expression Read(ref BundleReader reader)
    {
        string source = reader.Text();
        return source.Length <= ExpressionLimits.SourceLength ? Expression.Deferred(source) : throw reader.Damage("a shorter expression");
    }

    public static void WriteUnlessNull(BundleWriter writer, ReadOnlySpan<byte> name, Expression? expression) => writer.TextUnlessNull(name, expression?.Source);

    public static Expression? ReadOrNull(ref BundleReader reader, ReadOnlySpan<byte> name) => reader.Has(name) ? Read(ref reader) : null;

    public static Expression Read(ref BundleReader reader, ReadOnlySpan<byte> name)
    {
        reader.Expect(name);
        return Read(ref reader);
    }

    public static void WriteNamed(BundleWriter writer, NamedExpression named)
    {
        writer.Open();
        writer.Text("name"u8, named.Name);
        writer.Text("is"u8, named.Expression.Source);
        writer.Close();
    }

    public static NamedExpression ReadNamed(ref BundleReader reader)
    {
        reader.Open();
        NamedExpression named = new() { Name = reader.Text("name"u8), Expression = Read(ref reader, "is"u8) };
        reader.Close();
        return named;
    }

    public static void WriteText(BundleWriter writer, ReadOnlySpan<byte> name, LocalizedTemplate? text)
    {
        if (text is null)
        {
            return;
        }

        writer.Name(name);
        KeyValuePair<string, TextTemplate>[] texts = [.. text.ByLocale];
        if (texts.Length == 1 && texts[0].Key == writer.Language)
        {
            WriteTemplate(writer, text.Default);
        }
        else
        {
            writer.Map(texts.Length == 0 ? [new(NoLanguage, text.Default)] : texts, WriteTemplate);
        }
    }

    public static LocalizedTemplate ReadText(ref BundleReader reader, ReadOnlySpan<byte> name)
    {
        reader.Expect(name);
        if (reader.IsText)
        {
            return new([new(reader.Language, ReadTemplate(ref reader))]);
        }

        KeyValuePair<string, TextTemplate>[] texts = reader.Map(ReadTemplate);
        return texts is [(NoLanguage, TextTemplate alone)] ? new(alone) : new(texts);
    }

    public static LocalizedTemplate? ReadTextOrNull(ref BundleReader reader, ReadOnlySpan<byte> name) => reader.IsAt(name) ? ReadText(ref reader, name) : null;

    public static void WriteTemplate(BundleWriter writer, TextTemplate template) => writer.Text(template.Source);

    public static TextTemplate ReadTemplate(ref BundleReader reader)
    {
        string source = reader.Text();
        return source.Length <= ExpressionLimits.TemplateLength ? TextTemplate.Deferred(source) : throw reader.Damage("a shorter text");
    }
}
