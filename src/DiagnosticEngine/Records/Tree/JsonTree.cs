using System.Text;
using System.Text.Json;
using DiagnosticEngine.Loading;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Records.Tree;

/// <summary>Reads JSON into nodes that know their places; used once.</summary>
internal sealed class JsonTree
{
    private readonly SourceFile _file;
    private readonly FindingLog _log;
    private readonly byte[] _bytes;

    // Where the last place was, in bytes and in characters: places are asked for in ascending order.
    private int _byte;
    private int _character;

    private JsonTree(SourceFile file, FindingLog log)
    {
        _file = file;
        _log = log;
        _bytes = Encoding.UTF8.GetBytes(file.Text);
    }

    /// <summary>The tree; null where the text is no JSON, which is then logged.</summary>
    public static RecordNode? Read(SourceFile file, FindingLog log)
    {
        JsonTree tree = new(file, log);
        try
        {
            Utf8JsonReader reader = new(tree._bytes);
            reader.Read();
            RecordNode root = tree.Node(ref reader);
            reader.Read();
            return root;
        }
        catch (JsonException e)
        {
            log.Add(RecordFileFindings.Syntax, tree.PlaceOf(e), $"The JSON reader says: {Plain(e.Message)}");
            return null;
        }
    }

    private RecordNode Node(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => Object(ref reader),
        JsonTokenType.StartArray => List(ref reader),
        JsonTokenType.String => Text(ref reader),
        JsonTokenType.Number => Value(ref reader, ValueForm.Number),
        JsonTokenType.True or JsonTokenType.False => Value(ref reader, ValueForm.Truth),
        _ => Value(ref reader, ValueForm.Nothing),
    };

    private ObjectNode Object(ref Utf8JsonReader reader)
    {
        Place place = At(reader.TokenStartIndex, 1);
        Dictionary<string, NodeField> fields = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            ValueNode name = Text(ref reader);
            reader.Read();
            RecordNode value = Node(ref reader);
            if (!fields.TryAdd(name.Text, new(name.Text, name.Text, name.Place, value)))
            {
                RelatedLocation first = new() { Location = fields[name.Text].Place.ToLocation(), Message = "It is first given here." };
                _log.Add(RecordFileFindings.GivenTwice, name.Place, $"The field {Quote.Of(name.Text)} is given twice.", "Take one of the two out.", [first]);
            }
        }

        return new(place, [.. fields.Values]);
    }

    private ListNode List(ref Utf8JsonReader reader)
    {
        Place place = At(reader.TokenStartIndex, 1);
        List<RecordNode> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Node(ref reader));
        }

        return new(place, items);
    }

    private ValueNode Value(ref Utf8JsonReader reader, ValueForm form) =>
        new(At(reader.TokenStartIndex, reader.ValueSpan.Length), Encoding.UTF8.GetString(reader.ValueSpan), form);

    private ValueNode Text(ref Utf8JsonReader reader)
    {
        Place place = At(reader.TokenStartIndex, reader.ValueSpan.Length + 2);
        try
        {
            return new(place, reader.GetString()!, ValueForm.Text);
        }
        catch (InvalidOperationException)
        {
            _log.Add(RecordValueFindings.Character, place, "The text holds half of a pair of characters.", "Delete it, or write the whole character.");
            return new(place, "?", ValueForm.Text);
        }
    }

    private Place At(long start, int length)
    {
        int at = (int)start;
        _character += Encoding.UTF8.GetCharCount(_bytes, _byte, at - _byte);
        _byte = at;
        int characters = Encoding.UTF8.GetCharCount(_bytes, at, Math.Min(length, _bytes.Length - at));
        Place place = _file.PlaceOf(_character);
        return _file.IsMade ? place : place with { EndColumn = place.Column + characters };
    }

    private Place PlaceOf(JsonException error)
    {
        // The reader counts line feeds alone; so does this.
        int start = 0;
        for (long line = error.LineNumber ?? 0; line > 0; line--)
        {
            start = Array.IndexOf(_bytes, (byte)'\n', start) + 1;
        }

        int at = (int)Math.Min(start + (error.BytePositionInLine ?? 0), _bytes.Length);

        // An end of file is best shown after the last character that is there.
        return _file.PlaceOf(at == _bytes.Length ? _file.Text.TrimEnd().Length : Encoding.UTF8.GetCharCount(_bytes, 0, at));
    }

    private static string Plain(string message)
    {
        int end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
