using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items;

/// <summary>A text with expressions in it, in one language or several.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class LocalizedTemplate
{
    /// <summary>What the tag of a text for older pupils ends in: a private-use subtag, as BCP 47 has them.</summary>
    internal const string Older = "x-older";

    private readonly SortedDictionary<string, TextTemplate> _byLocale;
    private readonly string _defaultLocale = "";

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

        _defaultLocale = defaultLocale;
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

    /// <summary>
    /// The text in a language, or in the default one where there is none; null asks for the default. A tag that ends in x-older asks for the text for older
    /// pupils, or the plain one where there is none.
    /// </summary>
    public TextTemplate For(string? locale)
    {
        if (locale is null || _byLocale.Count == 0)
        {
            return Default;
        }

        if (!locale.EndsWith(Older, StringComparison.OrdinalIgnoreCase))
        {
            return _byLocale.GetValueOrDefault(locale, Default);
        }

        string language = locale[..^Older.Length].TrimEnd('-');
        language = language.Length == 0 ? _defaultLocale : language;
        return _byLocale.TryGetValue(TagOf(language, Wording.Secondary), out TextTemplate? older) ? older : _byLocale.GetValueOrDefault(language, Default);
    }

    /// <summary>The tag to ask for a text in a language and a wording; an empty language is the default one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public static string TagOf(string language, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(language);
        return wording == Wording.Primary ? language : language.Length == 0 ? Older : $"{language}-{Older}";
    }
}
