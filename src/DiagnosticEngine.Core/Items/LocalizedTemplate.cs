using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items;

/// <summary>A text with expressions in it, in one language or several.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class LocalizedTemplate
{
    /// <summary>What the tag of a text for older pupils ends in: a private-use subtag, as BCP 47 has them.</summary>
    internal const string Older = "x-older";

    // In order of the tags. There are one or two: looking at each beats any table.
    private readonly KeyValuePair<string, TextTemplate>[] _byLocale;

    /// <summary>Makes a text in several languages.</summary>
    /// <param name="defaultLocale">The language to fall back on; must be among the texts.</param>
    /// <param name="byLocale">The texts, by BCP 47 tag.</param>
    /// <exception cref="ArgumentException">There is no text in the default language, or there are two in one language.</exception>
    public LocalizedTemplate(string defaultLocale, IReadOnlyDictionary<string, TextTemplate> byLocale)
    {
        ArgumentNullException.ThrowIfNull(byLocale);
        _byLocale = Sorted([.. byLocale]);
        Default = Find(defaultLocale) ?? throw new ArgumentException($"There is no text in {defaultLocale}.", nameof(defaultLocale));
    }

    /// <summary>Makes a text in one language.</summary>
    public LocalizedTemplate(TextTemplate template)
    {
        _byLocale = [];
        Default = template;
    }

    /// <summary>Makes a text in several languages, the default first.</summary>
    /// <exception cref="ArgumentException">There is none, or there are two in one language.</exception>
    internal LocalizedTemplate(KeyValuePair<string, TextTemplate>[] byLocale)
    {
        Default = byLocale.Length > 0 ? byLocale[0].Value : throw new ArgumentException("There is no text.", nameof(byLocale));
        _byLocale = Sorted(byLocale);
    }

    /// <summary>The text in the default language.</summary>
    public TextTemplate Default { get; }

    /// <summary>The texts by language, the default first; empty where the language was not said.</summary>
    internal IEnumerable<KeyValuePair<string, TextTemplate>> ByLocale => _byLocale.OrderBy(t => !ReferenceEquals(t.Value, Default));

    /// <summary>All texts.</summary>
    public IEnumerable<TextTemplate> All => _byLocale.Length == 0 ? [Default] : _byLocale.Select(t => t.Value);

    /// <summary>
    /// The text in a language, or in the default one where there is none; null asks for the default. A tag that ends in x-older asks for the text for older
    /// pupils, or the plain one where there is none.
    /// </summary>
    public TextTemplate For(string? locale) =>
        locale is null ? Default
        : locale.EndsWith(Older, StringComparison.OrdinalIgnoreCase) ? ForOlder(locale[..^Older.Length].TrimEnd('-'))
        : Find(locale) ?? Default;

    /// <summary>The tag to ask for a text in a language and a wording; an empty language is the default one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public static string TagOf(string language, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(language);
        return wording == Wording.Primary ? language : language.Length == 0 ? Older : $"{language}-{Older}";
    }

    private TextTemplate ForOlder(string language)
    {
        string plain = language.Length > 0 ? language : Array.Find(_byLocale, t => ReferenceEquals(t.Value, Default)).Key ?? "";
        return Find(TagOf(plain, Wording.Secondary)) ?? Find(plain) ?? Default;
    }

    private TextTemplate? Find(string locale)
    {
        foreach ((string tag, TextTemplate template) in _byLocale)
        {
            if (string.Equals(tag, locale, StringComparison.OrdinalIgnoreCase))
            {
                return template;
            }
        }

        return null;
    }

    private static KeyValuePair<string, TextTemplate>[] Sorted(KeyValuePair<string, TextTemplate>[] byLocale)
    {
        // By insertion: there are one or two, and the base library's sort takes longer to compile than all of them to sort.
        for (int i = 1; i < byLocale.Length; i++)
        {
            KeyValuePair<string, TextTemplate> text = byLocale[i];
            int place = i;
            int order = 1;
            while (place > 0 && (order = string.Compare(byLocale[place - 1].Key, text.Key, StringComparison.OrdinalIgnoreCase)) > 0)
            {
                byLocale[place] = byLocale[place - 1];
                place--;
            }

            if (place > 0 && order == 0)
            {
                throw new ArgumentException($"There are two texts in {text.Key}.", nameof(byLocale));
            }

            byLocale[place] = text;
        }

        return byLocale;
    }
}
