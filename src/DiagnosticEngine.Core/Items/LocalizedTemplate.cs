using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items;

/// <summary>A text with expressions in it, in one language or several.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class LocalizedTemplate
{
    private readonly SortedDictionary<string, TextTemplate> _byLocale;

    /// <summary>Makes a text in several languages.</summary>
    /// <param name="defaultLocale">The language to fall back on; must be among the texts.</param>
    /// <param name="byLocale">The texts, by BCP 47 tag.</param>
    /// <exception cref="ArgumentException">There is no text in the default language.</exception>
    public LocalizedTemplate(string defaultLocale, IReadOnlyDictionary<string, TextTemplate> byLocale)
    {
        ArgumentNullException.ThrowIfNull(byLocale);
        _byLocale = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string locale, TextTemplate template) in byLocale)
        {
            _byLocale[locale] = template;
        }

        Default = _byLocale.TryGetValue(defaultLocale, out TextTemplate? found)
            ? found
            : throw new ArgumentException($"There is no text in {defaultLocale}.", nameof(defaultLocale));
    }

    /// <summary>Makes a text in one language.</summary>
    public LocalizedTemplate(TextTemplate template)
    {
        _byLocale = new(StringComparer.OrdinalIgnoreCase);
        Default = template;
    }

    /// <summary>The text in the default language.</summary>
    public TextTemplate Default { get; }

    /// <summary>All texts.</summary>
    public IEnumerable<TextTemplate> All => _byLocale.Count == 0 ? [Default] : _byLocale.Values;

    /// <summary>The text in a language, or in the default one where there is none; null asks for the default.</summary>
    public TextTemplate For(string? locale) =>
        locale is not null && _byLocale.TryGetValue(locale, out TextTemplate? found) ? found : Default;
}
