using System.Text.Json;

namespace DiagnosticEngine.Items.Bundles;

/// <summary>Writes JSON in the order in which it is read again; what is empty, or as a rule, is left out.</summary>
internal sealed class BundleWriter(Utf8JsonWriter json, string language)
{
    /// <summary>The language of the curriculum.</summary>
    public string Language { get; } = language;

    public Utf8JsonWriter Json { get; } = json;

    public void Open() => Json.WriteStartObject();

    public void Close() => Json.WriteEndObject();

    public void Name(ReadOnlySpan<byte> name) => Json.WritePropertyName(name);

    public void Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Json.WriteStringValue(text);
    }

    public void Text(ReadOnlySpan<byte> name, string text)
    {
        Name(name);
        Text(text);
    }

    public void TextUnlessEmpty(ReadOnlySpan<byte> name, string text) => TextUnlessNull(name, text is "" ? null : text ?? throw new ArgumentNullException(nameof(text)));

    public void TextUnlessNull(ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            Text(name, text);
        }
    }

    public void Whole(ReadOnlySpan<byte> name, long value) => Json.WriteNumber(name, value);

    public void Whole(ReadOnlySpan<byte> name, long value, long otherwise)
    {
        if (value != otherwise)
        {
            Json.WriteNumber(name, value);
        }
    }

    public void Number(ReadOnlySpan<byte> name, double value) => Json.WriteNumber(name, value);

    public void Flag(ReadOnlySpan<byte> name, bool value, bool otherwise)
    {
        if (value != otherwise)
        {
            Json.WriteBoolean(name, value);
        }
    }

    /// <summary>A list that is left out where it is empty.</summary>
    public void List<T>(ReadOnlySpan<byte> name, IReadOnlyList<T> items, Action<BundleWriter, T> write)
    {
        if (items.Count > 0)
        {
            Name(name);
            List(items, write);
        }
    }

    public void List<T>(IReadOnlyList<T> items, Action<BundleWriter, T> write)
    {
        Json.WriteStartArray();
        foreach (T item in items)
        {
            write(this, item);
        }

        Json.WriteEndArray();
    }

    public void Texts(ReadOnlySpan<byte> name, IReadOnlyList<string> texts) => List(name, texts, static (writer, text) => writer.Text(text));

    /// <summary>Names with values, in their order.</summary>
    public void Map<T>(IEnumerable<KeyValuePair<string, T>> entries, Action<BundleWriter, T> write)
    {
        Open();
        foreach ((string name, T value) in entries)
        {
            Json.WritePropertyName(name);
            write(this, value);
        }

        Close();
    }

    public void Word(ReadOnlySpan<byte> name, Words words, int value) => Text(name, words[value]);

    public void Word(ReadOnlySpan<byte> name, Words words, int value, int otherwise)
    {
        if (value != otherwise)
        {
            Word(name, words, value);
        }
    }
}
