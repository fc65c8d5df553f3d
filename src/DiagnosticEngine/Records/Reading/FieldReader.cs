using System.Globalization;
using DiagnosticEngine.Loading;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;
using DiagnosticEngine.Records.Tree;

namespace DiagnosticEngine.Records.Reading;

/// <summary>Reads the fields of one object; whatever nobody asked for is an unknown field. Null means that the field is not there or was logged.</summary>
internal sealed class FieldReader(ObjectNode node, string what, RecordRun run)
{
    private readonly List<string> _asked = new(10);

    public ObjectNode Node { get; } = node;

    /// <summary>Whether every field that was asked for could be read, and all that are needed are there.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>A text that must be there.</summary>
    public string? Text(string name) => Needed(name) is { } value ? TextOf(value, name) : null;

    public string? OptionalText(string name) => Find(name) is { } value ? TextOf(value, name) : null;

    /// <summary>A text that may be empty.</summary>
    public string TextOrEmpty(string name) => OptionalText(name) ?? "";

    public string? Id(string name, HashSet<string>? known = null) => Needed(name) is { } value ? IdOf(value, name, known) : null;

    public string? OptionalId(string name) => Find(name) is { } value ? IdOf(value, name, null) : null;

    public IReadOnlyList<string> Ids(string name) => [.. List(name).Select(n => IdOf(n, name, null)).OfType<string>()];

    /// <summary>An id of the map: any word without spaces.</summary>
    public string? Word(string name) => Needed(name) is { } value ? WordOf(value, name) : null;

    /// <summary>Ids of the map.</summary>
    public IReadOnlyList<string> Words(string name) => [.. List(name).Select(n => WordOf(n, name)).OfType<string>()];

    public DateOnly? Date(string name) => Needed(name) is { } value ? DateOf(value, name) : null;

    public DateOnly? OptionalDate(string name) => Find(name) is { } value ? DateOf(value, name) : null;

    public int? Whole(string name, int least, int most, FindingKind kind) => Needed(name) is { } value ? WholeOf(value, name, least, most, kind) : null;

    public int? OptionalWhole(string name, int least, int most, FindingKind kind) => Find(name) is { } value ? WholeOf(value, name, least, most, kind) : null;

    public bool? Truth(string name) => Needed(name) switch
    {
        null => null,
        ValueNode { Form: ValueForm.Truth } truth => truth.Text == "true",
        ValueNode { Form: ValueForm.Cell } cell => WordOf(cell, name, RecordWords.Truths),
        { } other => Wrong<bool>(other, name, "true or false"),
    };

    public T? Word<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct => Needed(name) is { } value ? WordOf(value, name, words) : null;

    public T? OptionalWord<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct => Find(name) is { } value ? WordOf(value, name, words) : null;

    public IReadOnlyList<T> Words<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct => [.. List(name).Select(n => WordOf(n, name, words)).OfType<T>()];

    /// <summary>The objects of a list, each read; those that cannot be read are left out.</summary>
    public IReadOnlyList<T> Objects<T>(string name, string each, Func<FieldReader, T?> read)
        where T : class => [.. List(name).Select(n => ObjectOf(n, each, read)).OfType<T>()];

    /// <summary>The object in a field.</summary>
    public T? Object<T>(string name, string each, Func<FieldReader, T?> read)
        where T : class => Find(name) is { } value ? ObjectOf(value, each, read) : null;

    /// <summary>Whether a field is there, be it null.</summary>
    public bool Has(string name)
    {
        Find(name);
        return Node.Find(name) is not null;
    }

    /// <summary>Logs the fields that nobody asked for, and notes where the entry stands.</summary>
    public T? Finish<T>(Func<T> make)
        where T : class
    {
        foreach (NodeField field in Node.Fields.Where(f => !_asked.Contains(f.Name)))
        {
            IsWhole = false;
            string suggestion = NearestNames.Suggest(field.Name, _asked) ?? "Take the field out.";
            run.Log.Add(RecordFileFindings.UnknownField, field.Place, $"{what} has no field {Quote.Of(field.Name)}.", suggestion);
        }

        return IsWhole ? run.Places.Add(make(), Node) : null;
    }

    public void Fail(FindingKind kind, Place place, string message, string suggestion)
    {
        IsWhole = false;
        run.Log.Add(kind, place, message, suggestion);
    }

    private string Label(string name) => Node.Find(name)?.Label ?? Node.Labels?.GetValueOrDefault(name) ?? name;

    private RecordNode? Find(string name)
    {
        if (!_asked.Contains(name))
        {
            _asked.Add(name);
        }

        // An empty text says as much as none.
        return Node.Find(name)?.Value is { } value && value is not ValueNode { Form: ValueForm.Nothing } && !IsBlank(value) ? value : null;
    }

    private static bool IsBlank(RecordNode value) => value is ValueNode { Form: ValueForm.Text or ValueForm.Cell } text && string.IsNullOrWhiteSpace(text.Text);

    private RecordNode? Needed(string name)
    {
        if (Find(name) is { } value)
        {
            return value;
        }

        Fail(RecordFileFindings.Missing, Node.Find(name)?.Value.Place ?? Node.Place, $"{what} has no {Label(name)}.", $"Add {Label(name)}.");
        return null;
    }

    private IReadOnlyList<RecordNode> List(string name)
    {
        RecordNode? value = Find(name);
        if (value is null or ListNode)
        {
            return (value as ListNode)?.Items ?? [];
        }

        Wrong<int>(value, name, "a list");
        return [];
    }

    private T? ObjectOf<T>(RecordNode value, string each, Func<FieldReader, T?> read)
        where T : class
    {
        T? made = value is ObjectNode inner ? read(new(inner, each, run)) : null;
        if (value is not ObjectNode)
        {
            Fail(RecordFileFindings.Shape, value.Place, $"{each} should be an object, but this is {value.Description}.", "Write it in braces, with its fields.");
        }

        IsWhole &= made is not null;
        return made;
    }

    private string? TextOf(RecordNode value, string name)
    {
        if (value is not ValueNode { Form: ValueForm.Text or ValueForm.Cell } text)
        {
            Wrong<int>(value, name, "a text");
            return null;
        }

        int bad = text.Text.AsSpan().IndexOfAny(ForbiddenCharacters.Values);
        if (bad >= 0)
        {
            string code = string.Create(CultureInfo.InvariantCulture, $"U+{(int)text.Text[bad]:X4}");
            Fail(RecordValueFindings.Character, value.Place, $"{Label(name)} holds the character {code}, which cannot be kept.", "Delete the character.");
            return null;
        }

        if (IsBlank(value))
        {
            Fail(RecordFileFindings.Missing, value.Place, $"An entry of {Label(name)} is empty.", "Fill it in, or take it out.");
            return null;
        }

        return text.Text;
    }

    private string? IdOf(RecordNode value, string name, HashSet<string>? known)
    {
        if (TextOf(value, name)?.Trim() is not { } id)
        {
            return null;
        }

        if (!OpaqueId.IsWellFormed(id))
        {
            Fail(RecordValueFindings.Id, value.Place, $"{Label(name)} is not 1 to 40 letters, digits, dots, hyphens or underscores.", "Use initials or an opaque id, such as C or p-017; names do not belong here.");
            return null;
        }

        known?.Add(id);
        if (known is not null && OpaqueId.LooksLikeName(id))
        {
            run.Log.Add(RecordValueFindings.NameLike, value.Place, $"{Label(name)} looks like a name.", "Use initials or an opaque id, such as C or p-017.");
        }

        return id;
    }

    private string? WordOf(RecordNode value, string name)
    {
        string? text = TextOf(value, name)?.Trim();
        if (text?.Any(char.IsWhiteSpace) == true)
        {
            Fail(RecordValueFindings.Word, value.Place, $"{Label(name)} should be an id without spaces, but is {Quote.Of(text)}.", "Write the id as the map has it.");
            return null;
        }

        return text;
    }

    private DateOnly? DateOf(RecordNode value, string name)
    {
        if (TextOf(value, name) is not { } text)
        {
            return null;
        }

        if (DateHelp.TryRead(text, out DateOnly date))
        {
            return date;
        }

        Fail(RecordValueFindings.NoDate, value.Place, $"{Label(name)} should be a date, written as year-month-day, but is {Quote.Of(text)}.", DateHelp.Suggest(text, run.Today));
        return null;
    }

    private int? WholeOf(RecordNode value, string name, int least, int most, FindingKind kind)
    {
        if (value is not ValueNode { Form: ValueForm.Number or ValueForm.Cell } number)
        {
            return Wrong<int>(value, name, "a number");
        }

        if (int.TryParse(number.Text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int whole) && whole >= least && whole <= most)
        {
            return whole;
        }

        Fail(kind, value.Place, string.Create(CultureInfo.InvariantCulture, $"{Label(name)} should be a whole number from {least} to {most}, but is {Quote.Of(number.Text)}."), "Correct the number.");
        return null;
    }

    private T? WordOf<T>(RecordNode value, string name, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (TextOf(value, name) is not { } text)
        {
            return null;
        }

        if (RecordWords.Find(words, text) is { } word)
        {
            return word;
        }

        IsWhole = false;
        run.Log.AddUnknown(RecordValueFindings.Word, value.Place, $"{Label(name)} cannot be {Quote.Of(text)}; it is one of {string.Join(", ", words.Keys)}.", text, [.. words.Keys]);
        return null;
    }

    private T? Wrong<T>(RecordNode value, string name, string wanted)
        where T : struct
    {
        Fail(RecordFileFindings.Shape, value.Place, $"{Label(name)} should be {wanted}, but this is {value.Description}.", $"Write {wanted}{Hint(wanted)}.");
        return null;
    }

    private static string Hint(string wanted) => wanted switch
    {
        "a text" => ", in quotation marks",
        "a number" => ", without quotation marks",
        "a list" => ", in square brackets",
        _ => "",
    };
}
