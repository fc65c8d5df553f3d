using System.Globalization;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>Reads the keys of one mapping; whatever nobody asked for is an unknown key.</summary>
internal sealed class MappingReader(YamlMapping mapping, string what, ReadingContext context)
{
    // A mapping knows few keys: a list is smaller than a set and no slower.
    private readonly List<string> _asked = new(8);

    public YamlMapping Node { get; } = mapping;

    public ReadingContext Context { get; } = context;

    /// <summary>The node under a key, or null.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            if (!_asked.Contains(key))
            {
                _asked.Add(key);
            }

            return Node[key];
        }
    }

    /// <summary>A text in no language: an id, a word, an expression.</summary>
    public YamlScalar? Scalar(string key) => this[key] is YamlNode node ? Context.Scalar(node, key) : null;

    public Located<string>? Plain(string key) => Scalar(key) is YamlScalar scalar ? new(scalar.Value, scalar.Place) : null;

    /// <summary>A text that may be given per language: its version in the default language.</summary>
    public Located<string>? Text(string key) =>
        Template(key)?.Default is YamlScalar scalar ? new(scalar.Value, scalar.Place) : null;

    public TextDraft? Template(string key) => this[key] is YamlNode node ? LocalizedTextReader.Read(node, key, Context) : null;

    public Located<int>? Integer(string key) => this[key] is YamlNode node ? Integer(node, key) : null;

    public Located<int>? Integer(YamlNode node, string key) => Parse(
        node, key, "a whole number", (string text, out int value) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value));

    public Located<long>? Long(YamlNode node, string key) => Parse(
        node, key, "a whole number", (string text, out long value) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value));

    public Located<double>? Number(string key) => this[key] is YamlNode node
        ? Parse(node, key, "a number", (string text, out double value) =>
            double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && double.IsFinite(value))
        : null;

    public Located<bool>? Boolean(string key) => Word(key, Words.Booleans);

    public Located<T>? Word<T>(string key, WordTable<T> words) => this[key] is YamlNode node ? Word(node, key, words) : null;

    public Located<T>? Word<T>(YamlNode node, string key, WordTable<T> words)
    {
        if (Context.Scalar(node, key) is not YamlScalar scalar)
        {
            return null;
        }

        if (words.TryGetValue(scalar.Value, out T? value))
        {
            return new(value, scalar.Place);
        }

        Context.Log.AddUnknown(
            ShapeFindings.UnknownWord,
            scalar.Place,
            $"{key} cannot be {Quote.Of(scalar.Value)}; it is one of {string.Join(", ", words.Words)}.",
            scalar.Value,
            words.Words);
        return null;
    }

    /// <summary>A list, each entry read by <paramref name="read"/>; entries that cannot be read are left out. Null where the key is not there.</summary>
    public IReadOnlyList<T>? OptionalList<T>(string key, Func<YamlNode, T?> read)
        where T : class => this[key] is YamlNode node ? [.. Context.List(node, key).Select(read).OfType<T>()] : null;

    /// <summary>A list, empty where the key is not there.</summary>
    public IReadOnlyList<T> List<T>(string key, Func<YamlNode, T?> read)
        where T : class => OptionalList(key, read) ?? [];

    /// <summary>A list of ids or plain words.</summary>
    public IReadOnlyList<Located<string>> PlainList(string key) =>
        List(key, n => Context.Scalar(n, $"An entry of {key}") is YamlScalar s ? new Located<string>(s.Value, s.Place) : null);

    /// <summary>A list of texts, each in the default language.</summary>
    public IReadOnlyList<string> TextList(string key) =>
        List(key, n => LocalizedTextReader.Read(n, $"An entry of {key}", Context)?.Default?.Value);

    /// <summary>The entries of a mapping under a key.</summary>
    public IReadOnlyList<YamlEntry> Entries(string key) =>
        this[key] is YamlNode node && Context.Mapping(node, key) is MappingReader inner ? inner.Node.Entries : [];

    /// <summary>Reads the mapping under a key.</summary>
    public MappingReader? Mapping(string key) => this[key] is YamlNode node ? Context.Mapping(node, key) : null;

    /// <summary>Logs the keys that nobody asked for.</summary>
    public void Finish()
    {
        foreach ((YamlScalar key, _) in Node.Entries)
        {
            if (!_asked.Contains(key.Value))
            {
                Context.Log.AddUnknown(ShapeFindings.UnknownKey, key.Place, $"{what} has no key {Quote.Of(key.Value)}.", key.Value, _asked);
            }
        }
    }

    private delegate bool TryParse<T>(string text, out T value);

    private Located<T>? Parse<T>(YamlNode node, string key, string wanted, TryParse<T> parse)
    {
        if (Context.Scalar(node, key) is not YamlScalar scalar)
        {
            return null;
        }

        if (parse(scalar.Value, out T value))
        {
            return new(value, scalar.Place);
        }

        Context.Log.Add(ShapeFindings.BadValue, scalar.Place, $"{key} should be {wanted}, but is {Quote.Of(scalar.Value)}.");
        return null;
    }
}
