using System.Buffers.Text;
using System.Globalization;

namespace DiagnosticEngine.Items.Bundles;

/// <summary>Reads JSON in the order in which it was written; anything else is damage.</summary>
/// <remarks>
/// It reads what it is asked for, and so needs no list of what it met; the base library's reader takes 15 to 20 ms to start in a fresh process, this
/// one 1 ms. What is passed over is checked when it is read.
/// </remarks>
internal struct BundleReader
{
    private readonly BundleBytes _utf8;
    private readonly SeenTexts? _seen;
    private int _at;
    private int _depth;

    /// <summary>Begins at a place.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="start">Where a value begins.</param>
    /// <param name="language">The language of the curriculum.</param>
    /// <param name="seen">What keeps texts that come again; null to make each anew.</param>
    public BundleReader(BundleBytes utf8, int start, string language, SeenTexts? seen)
    {
        _utf8 = utf8;
        _seen = seen;
        _at = utf8.PastSpace(start);
        Language = language;
    }

    private BundleReader(BundleReader reader, string language, SeenTexts seen)
        : this(reader._utf8, reader._at, language, seen) => _depth = reader._depth;

    /// <summary>Reads one value.</summary>
    public delegate T Read<T>(ref BundleReader reader);

    /// <summary>The language of the curriculum, once it is known.</summary>
    public string Language { get; private set; } = "";

    /// <summary>Where the value that comes next begins.</summary>
    public readonly int Start => _at;

    /// <summary>Whether the value that comes next is a text.</summary>
    public readonly bool IsText => Next == '"';

    /// <summary>Whether an object comes next.</summary>
    public readonly bool IsAtOpen => Next == '{';

    /// <summary>Whether the object has come to its end.</summary>
    public readonly bool IsAtClose => Next == '}';

    /// <summary>The byte that comes next, which says what sort of value it is; 0 at the end.</summary>
    public readonly byte Next => _utf8.At(_at);

    /// <summary>Another reader at the same place, for another thread.</summary>
    public readonly BundleReader Fork(string language) => new(this, language, new());

    public void Open() => Enter((byte)'{', "an object");

    public void Close() => Leave((byte)'}', "the end of an object");

    public void OpenList() => Enter((byte)'[', "a list");

    public void CloseList() => Leave((byte)']', "the end of a list");

    /// <summary>Leaves the outermost object, after which there is nothing.</summary>
    public void End()
    {
        if (Next != '}' || _depth != 1 || _utf8.PastSpace(_at + 1) != _utf8.Count)
        {
            throw Damage("the end");
        }
    }

    /// <summary>Whether a property comes next.</summary>
    public readonly bool IsAt(ReadOnlySpan<byte> name) => PastName(name) > 0;

    /// <summary>Goes to the value of a property if that is what comes next.</summary>
    public bool Has(ReadOnlySpan<byte> name)
    {
        int past = PastName(name);
        if (past == 0)
        {
            return false;
        }

        _at = _utf8.PastSpace(past + 1);
        return true;
    }

    /// <summary>Goes to the value of the property that must come next.</summary>
    public void Expect(ReadOnlySpan<byte> name)
    {
        if (!Has(name))
        {
            throw Damage(System.Text.Encoding.UTF8.GetString(name));
        }
    }

    /// <summary>Goes to the value of the property that comes next.</summary>
    public string Name()
    {
        string name = TakeText("a name");
        _at = _utf8.PastSpace(_at);
        if (Next != ':')
        {
            throw Damage("a colon");
        }

        _at = _utf8.PastSpace(_at + 1);
        return name;
    }

    public string Text()
    {
        string text = TakeText("a text");
        Move();
        return text;
    }

    public string Text(ReadOnlySpan<byte> name)
    {
        Expect(name);
        return Text();
    }

    /// <summary>Reads the language of the curriculum and keeps it.</summary>
    public string ReadLanguage(ReadOnlySpan<byte> name) => Language = Text(name);

    public string TextOrEmpty(ReadOnlySpan<byte> name) => Has(name) ? Text() : "";

    public string? TextOrNull() => TryWord("null"u8) ? null : Text();

    public string? TextOrNull(ReadOnlySpan<byte> name) => Has(name) ? Text() : null;

    /// <summary>Takes what comes next if it is this: true, false, null, or a text with its quotation marks.</summary>
    public bool TryWord(ReadOnlySpan<byte> word)
    {
        if (!_utf8.Is(_at, word))
        {
            return false;
        }

        _at += word.Length;
        Move();
        return true;
    }

    public long Whole()
    {
        long value = _utf8.TryWhole(ref _at, out long found) ? found : throw Damage("a whole number");
        Move();
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
        bool isNumber = Next is (byte)'-' or (>= (byte)'0' and <= (byte)'9');
        double value = isNumber && Utf8Parser.TryParse(_utf8.From(_at), out double found, out int length) && double.IsFinite(found) ? found : throw Damage("a number");
        _at += length;
        Move();
        return value;
    }

    public double Number(ReadOnlySpan<byte> name)
    {
        Expect(name);
        return Number();
    }

    public bool Flag(ReadOnlySpan<byte> name, bool otherwise) =>
        !Has(name) ? otherwise : TryWord("true"u8) || (TryWord("false"u8) ? false : throw Damage("true or false"));

    public T[] List<T>(Read<T> read)
    {
        OpenList();
        T[] items = [];
        int count = 0;
        while (Next != ']')
        {
            if (count == items.Length)
            {
                // Most lists hold one.
                Array.Resize(ref items, count == 0 ? 1 : 4 * count);
            }

            items[count++] = read(ref this);
        }

        CloseList();
        Array.Resize(ref items, count);
        return items;
    }

    /// <summary>A list that is left out where it is empty.</summary>
    public T[] List<T>(ReadOnlySpan<byte> name, Read<T> read) => Has(name) ? List(read) : [];

    public string[] Texts(ReadOnlySpan<byte> name) => List(name, static (ref reader) => reader.Text());

    /// <summary>A list that is left out where it is empty, and is read at its first use.</summary>
    public IReadOnlyList<T> ListLater<T>(ReadOnlySpan<byte> name, Read<T> read)
        where T : class
    {
        if (!Has(name))
        {
            return [];
        }

        DeferredList<T> list = Next == '[' ? new(_utf8, _at, Language, read) : throw Damage("a list");
        Skip();
        return list;
    }

    /// <summary>Passes over a value.</summary>
    public void Skip()
    {
        int past = _utf8.PastValue(_at, CurriculumBundle.MaxDepth - _depth);
        _at = past > 0 ? past : throw Damage("a whole value");
        Move();
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
        int past = _utf8.PastText(_at);
        int value = past > 0 ? words.IndexOf(_utf8.Between(_at + 1, past - 1)) : -1;
        if (value < 0)
        {
            throw Damage("a word that this version knows");
        }

        _at = past;
        Move();
        return value;
    }

    public int Word(ReadOnlySpan<byte> name, Words words)
    {
        Expect(name);
        return Word(words);
    }

    public int Word(ReadOnlySpan<byte> name, Words words, int otherwise) => Has(name) ? Word(words) : otherwise;

    public readonly CurriculumBundleException Damage(string wanted) => new(string.Create(
        CultureInfo.InvariantCulture, $"The compiled curriculum is damaged: {wanted} should stand at byte {_at}."));

    private readonly int PastName(ReadOnlySpan<byte> name)
    {
        int end = _at + 1 + name.Length;
        if (Next != '"' || _utf8.At(end) != '"' || !_utf8.Is(_at + 1, name))
        {
            return 0;
        }

        int past = _utf8.PastSpace(end + 1);
        return _utf8.At(past) == ':' ? past : 0;
    }

    // Goes past a text, and no further.
    private string TakeText(string wanted)
    {
        int past = _utf8.PastText(_at);
        if (past == 0)
        {
            throw Damage(wanted);
        }

        string text = _seen is null ? _utf8.Text(_at + 1, past - 1) : _seen.Text(_utf8, _at + 1, past - 1);
        _at = past;
        return text;
    }

    private void Enter(byte bracket, string wanted)
    {
        if (Next != bracket || _depth == CurriculumBundle.MaxDepth)
        {
            throw Damage(wanted);
        }

        _depth++;
        _at = _utf8.PastSpace(_at + 1);
    }

    private void Leave(byte bracket, string wanted)
    {
        if (Next != bracket)
        {
            throw Damage(wanted);
        }

        _depth--;
        _at++;
        Move();
    }

    // From a value to what comes after it: a value after a comma, or a bracket. What comes after the outermost value is none of its business.
    private void Move()
    {
        if (_depth == 0)
        {
            return;
        }

        _at = _utf8.PastSpace(_at);
        bool comma = Next == ',';
        if (comma)
        {
            _at = _utf8.PastSpace(_at + 1);
        }

        if (comma == Next is (byte)'}' or (byte)']')
        {
            throw Damage(comma ? "a value" : "a comma");
        }
    }
}
