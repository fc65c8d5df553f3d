using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>Reads a text that may be given per language.</summary>
internal static class LocalizedTextReader
{
    /// <summary>Beside the languages: the text for older pupils, in the default language.</summary>
    private const string Secondary = "secondary";

    public static TextDraft? Read(YamlNode node, string what, ReadingContext context)
    {
        if (node is not YamlMapping mapping)
        {
            return context.Scalar(node, what) is YamlScalar scalar ? new(scalar, [new(context.Language, scalar)]) : null;
        }

        List<KeyValuePair<string, YamlScalar>> byLocale = [];
        YamlScalar? inDefault = null;
        foreach ((YamlScalar locale, YamlNode text) in mapping.Entries)
        {
            if (locale.Value == Secondary)
            {
                if (context.Scalar(text, what) is YamlScalar older)
                {
                    byLocale.Add(new(LocalizedTemplate.TagOf(context.Language, Wording.Secondary), older));
                }

                continue;
            }

            if (!LanguageTag.IsWellFormed(locale.Value))
            {
                context.Log.Add(ShapeFindings.BadLanguage, locale.Place, $"{Quote.Of(locale.Value)} is not a language tag such as en-GB.", BracesHint(mapping));
                return null;
            }

            if (context.Scalar(text, what) is YamlScalar scalar)
            {
                byLocale.Add(new(locale.Value, scalar));
                inDefault = locale.Value.Equals(context.Language, StringComparison.OrdinalIgnoreCase) ? scalar : inDefault;
            }
        }

        if (!mapping.Entries.Any(e => e.Key.Value.Equals(context.Language, StringComparison.OrdinalIgnoreCase)))
        {
            context.Log.Add(ShapeFindings.LanguageMissing, mapping.Place, $"{what} has no text in the default language, {context.Language}.", BracesHint(mapping));
        }

        return inDefault is null ? null : new(inDefault, byLocale);
    }

    /// <summary>A text such as {a} without quotes is a mapping to YAML, which is seldom what its author meant.</summary>
    private static string? BracesHint(YamlMapping mapping) =>
        mapping.Entries.Any(e => e.Value is YamlScalar { IsEmpty: true }) ? "Text with braces needs quotes." : null;
}
