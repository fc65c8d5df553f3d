using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Records.Tables;

namespace DiagnosticEngine.Records;

/// <summary>Writes records of a programme as JSON and as tables that import reads again.</summary>
/// <remarks>Stateless and safe to use from many threads. What may leave the school is <see cref="ProgrammeRecord.ForSharing"/>: ask for that first.</remarks>
public static class RecordExport
{
    private static readonly JsonWriterOptions s_indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The names of the kinds, in lower case, in the order in which they are best read.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. TableKinds.All.Select(k => k.Name)];

    /// <summary>The kind of a name; null where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static RecordKind? KindOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return TableKinds.All.FirstOrDefault(k => string.Equals(k.Name, name, StringComparison.OrdinalIgnoreCase))?.Kind;
    }

    /// <summary>The columns of a kind of table, with commas between: its first line.</summary>
    public static string HeaderOf(RecordKind kind) => TableKinds.Of(kind).Header;

    /// <summary>Writes records as JSON, an entry a line and more, so that findings can name the line; ends with a line feed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static string ToJson(ProgrammeRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        using MemoryStream stream = new();
        using (JsonDocument document = JsonDocument.Parse(record.ToJson()))
        using (Utf8JsonWriter writer = new(stream, s_indented))
        {
            document.RootElement.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>The records of one kind alone.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static ProgrammeRecord Only(ProgrammeRecord record, RecordKind kind)
    {
        ArgumentNullException.ThrowIfNull(record);
        ProgrammeRecord none = new() { FormatVersion = record.FormatVersion };
        return kind switch
        {
            RecordKind.Pupils => none with { Pupils = record.Pupils },
            RecordKind.Observers => none with { Observers = record.Observers },
            RecordKind.Groups => none with { Groups = record.Groups },
            RecordKind.Lessons => none with { Lessons = record.Lessons },
            RecordKind.Levels => none with { Levels = record.Levels },
            RecordKind.Voices => none with { Voices = record.Voices },
            RecordKind.Interests => none with { Interests = record.Interests },
            RecordKind.Attitudes => none with { Attitudes = record.Attitudes },
            RecordKind.Feelings => none with { Feelings = record.Feelings },
            RecordKind.Scores => none with { ExternalScores = record.ExternalScores },
            _ => none with { Form = record.Form is { } form ? Only(form, kind) : null },
        };
    }

    /// <summary>Writes the records of one kind as a table (RFC 4180, UTF-8, line feeds). A cell that a spreadsheet would read as a formula begins with an apostrophe.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static string ToCsv(ProgrammeRecord record, RecordKind kind)
    {
        ArgumentNullException.ThrowIfNull(record);
        StringBuilder text = new(HeaderOf(kind));
        text.Append('\n');
        foreach (string?[] row in TableRows.Of(record, kind))
        {
            text.AppendJoin(',', row.Select(c => CellText.Written(c ?? ""))).Append('\n');
        }

        return text.ToString();
    }

    private static InterventionForm Only(InterventionForm form, RecordKind kind) => kind switch
    {
        RecordKind.Checklist => new() { Answers = form.Answers },
        RecordKind.Measures => new() { Measures = form.Measures },
        RecordKind.Identified => new() { Identified = form.Identified },
        _ => new() { Purpose = form.Purpose, Resources = form.Resources },
    };
}
