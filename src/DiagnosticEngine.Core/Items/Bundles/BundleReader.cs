using System.Globalization;
using System.Text.Json;

namespace DiagnosticEngine.Items.Bundles;

/// <summary>Reads JSON in the order in which it was written; anything else is damage.</summary>
internal ref struct BundleReader
{
    private const int SeenTexts = 1024;
    private const int LongestSeen = 40;

    private readonly ReadOnlySpan<byte> _utf8;
    private Utf8JsonReader _json;
    private readonly string?[] _seen = new string?[SeenTexts];

    public BundleReader(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        _utf8 = utf8;
        _json = new(utf8, new JsonReaderOptions { MaxDepth = maxDepth });
    }

    /// <summary>Reads one value.</summary>
    public delegate T Read<T>(ref BundleReader reader);

    /// <summary>The language of the curriculum, once it is known.</summary>
    public string Language { get; private set; } = "";

    /// <summary>Where the value that comes next begins.</summary>
    public readonly int Start => (int)_json.TokenStartIndex;

    /// <summary>Whether the value that comes next is a text.</summary>
    public readonly bool IsText => _json.TokenType == JsonTokenType.String;

    /// <summary>Whether an object comes next.</summary>
    public readonly bool IsAtOpen => _json.TokenType == JsonTokenType.StartObject;

    /// <summary>Whether the object has come to its end.</summary>
    public readonly bool IsAtClose => _json.TokenType == JsonTokenType.EndObject;

    /// <summary>The sort of value that comes next.</summary>
    public readonly JsonTokenType Next => _json.TokenType;

    /// <summary>Goes to the first value and into it, if it is an object.</summary>
    public bool TryStart() => _json.Read() && _json.TokenType == JsonTokenType.StartObject && _json.Read();

    public void Open() => Take(JsonTokenType.StartObject);

    public void Close() => Take(JsonTokenType.EndObject);

    public void OpenList() => Take(JsonTokenType.StartArray);

    public void CloseList() => Take(JsonTokenType.EndArray);

    /// <summary>Leaves the outermost object, after which there is nothing.</summary>
    public void End()
    {
        if (_json.TokenType != JsonTokenType.EndObject || _json.Read())
        {
            throw Damage("the end");
        }
    }

    /// <summary>Whether a property comes next.</summary>
    public readonly bool IsAt(ReadOnlySpan<byte> name) => _json.TokenType == JsonTokenType.PropertyName && _json.ValueTextEquals(name);

    /// <summary>Goes to the value of a property if that is what comes next.</summary>
    public bool Has(ReadOnlySpan<byte> name) => IsAt(name) && _json.Read();

    /// <summary>Goes to the value of the property that must come next.</summary>
    public void Expect(ReadOnlySpan<byte> name)
    {
        if (!Has(name))
        {
            throw Damage(System.Text.Encoding.UTF8.GetString(name));
        }
    }

    /// <summary>Goes to the value of the property that comes next.</summary>
    public string Name() => TakeText(JsonTokenType.PropertyName, "a name");

    /// <summary>Takes a text if it is this one.</summary>
    public bool TryWord(ReadOnlySpan<byte> word) => _json.TokenType == JsonTokenType.String && _json.ValueTextEquals(word) && _json.Read();

    public string Text() => TakeText(JsonTokenType.String, "a text");

    public string Text(ReadOnlySpan<byte> name)
    {
        Expect(name);
        return Text();
    }

    /// <summary>Reads the language of the curriculum and keeps it.</summary>
    public string ReadLanguage(ReadOnlySpan<byte> name) => Language = Text(name);

    public string TextOrEmpty(ReadOnlySpan<byte> name) => Has(name) ? Text() : "";

    public string? TextOrNull()
    {
        if (_json.TokenType == JsonTokenType.Null)
        {
            _json.Read();
            return null;
        }

        return Text();
    }

    public string? TextOrNull(ReadOnlySpan<byte> name) => Has(name) ? Text() : null;

    public long Whole()
    {
        long value = _json.TokenType == JsonTokenType.Number && _json.TryGetInt64(out long found) ? found : throw Damage("a whole number");
        _json.Read();
        return value;
    }

    public long Whole(ReadOnlySpan<byte> name, long otherwise) => Has(name) ? Whole() : otherwise;

    public int Int(ReadOnlySpan<byte> name)
    {
        Expect(name);
        return (int)Whole();
    }

    public int Int(ReadOnlySpan<byte> name, int otherwise) => (int)Whole(name, otherwise);

    public double Number()
    {
        double value = _json.TokenType == JsonTokenType.Number && _json.TryGetDouble(out double found) && double.IsFinite(found) ? found : throw Damage("a number");
        _json.Read();
        return value;
    }

    public double Number(ReadOnlySpan<byte> name)
    {
        Expect(name);
        return Number();
    }

    public bool Flag(ReadOnlySpan<byte> name, bool otherwise)
    {
        if (!Has(name))
        {
            return otherwise;
        }

        bool value = _json.TokenType is JsonTokenType.True or JsonTokenType.False ? _json.GetBoolean() : throw Damage("true or false");
        _json.Read();
        return value;
    }

    /// <summary>Passes over true, false or null, or goes to the first value.</summary>
    public void Pass() => _json.Read();

    public T[] List<T>(Read<T> read)
    {
        Take(JsonTokenType.StartArray);
        T[] items = [];
        int count = 0;
        while (_json.TokenType != JsonTokenType.EndArray)
        {
            if (count == items.Length)
            {
                // Most lists hold one.
                Array.Resize(ref items, count == 0 ? 1 : 4 * count);
            }

            items[count++] = read(ref this);
        }

        _json.Read();
        Array.Resize(ref items, count);
        return items;
    }

    /// <summary>A list that is left out where it is empty.</summary>
    public T[] List<T>(ReadOnlySpan<byte> name, Read<T> read) => Has(name) ? List(read) : [];

    public string[] Texts(ReadOnlySpan<byte> name) => List(name, static (ref reader) => reader.Text());

    /// <summary>Passes over a list and gives its JSON, to be read later.</summary>
    public byte[] ListAsItStands()
    {
        if (_json.TokenType != JsonTokenType.StartArray)
        {
            throw Damage("a list");
        }

        int start = Start;
        _json.Skip();
        byte[] list = _utf8[start..(int)_json.BytesConsumed].ToArray();
        _json.Read();
        return list;
    }

    /// <summary>Names with values, in their order.</summary>
    public KeyValuePair<string, T>[] Map<T>(Read<T> read)
    {
        Open();
        KeyValuePair<string, T>[] entries = [];
        int count = 0;
        while (!IsAtClose)
        {
            if (count == entries.Length)
            {
                Array.Resize(ref entries, count == 0 ? 1 : 4 * count);
            }

            string name = Name();
            entries[count++] = new(name, read(ref this));
        }

        Close();
        Array.Resize(ref entries, count);
        return entries;
    }

    /// <summary>Names with values, each name once.</summary>
    public Dictionary<string, T> Table<T>(Read<T> read)
    {
        Open();
        Dictionary<string, T> entries = new(StringComparer.Ordinal);
        while (!IsAtClose)
        {
            string name = Name();
            entries.Add(name, read(ref this));
        }

        Close();
        return entries;
    }

    /// <summary>The value that a word stands for.</summary>
    public int Word(Words words)
    {
        for (int value = 0; value < words.Count; value++)
        {
            if (IsText && _json.ValueTextEquals(words[value]))
            {
                _json.Read();
                return value;
            }
        }

        throw Damage("a word that this version knows");
    }

    public int Word(ReadOnlySpan<byte> name, Words words)
    {
        Expect(name);
        return Word(words);
    }

    public int Word(ReadOnlySpan<byte> name, Words words, int otherwise) => Has(name) ? Word(words) : otherwise;

    public readonly CurriculumBundleException Damage(string wanted) => new(string.Create(
        CultureInfo.InvariantCulture, $"The compiled curriculum is damaged: {wanted} should stand at byte {_json.TokenStartIndex}."));

    // Names, ids and words come again and again: a short text is made once, as long as no other takes its place in the table.
    private string TakeText(JsonTokenType type, string wanted)
    {
        if (_json.TokenType != type)
        {
            throw Damage(wanted);
        }

        ReadOnlySpan<byte> raw = _json.ValueSpan;
        string text;
        if (raw.Length is 0 or > LongestSeen)
        {
            text = _json.GetString()!;
        }
        else
        {
            ref string? seen = ref _seen[((raw.Length * 131) + (raw[0] * 31) + (raw[raw.Length / 2] * 17) + raw[^1]) % SeenTexts];
            text = seen is not null && _json.ValueTextEquals(seen) ? seen : seen = _json.GetString()!;
        }

        _json.Read();
        return text;
    }

    private void Take(JsonTokenType type)
    {
        if (_json.TokenType != type)
        {
            throw Damage(type == JsonTokenType.EndObject ? "the end of an object" : type == JsonTokenType.StartObject ? "an object" : "a list");
        }

        _json.Read();
    }
}
