using System.Text;
using System.Text.Json.Nodes;

namespace DiagnosticEngine.Cli.Tests;

/// <summary>A driver for the JSON-lines protocol: answers each question as it comes, and keeps everything that was said.</summary>
internal sealed class JsonSession
{
    private readonly Func<JsonObject, object?> _answer;
    private readonly Queue<string> _waiting = [];

    /// <param name="answer">Gets an item message; gives the answer's text, a whole message, or null to end the input.</param>
    public JsonSession(Func<JsonObject, object?> answer)
    {
        _answer = answer;
        Input = new Reader(this);
        Output = new Writer(this);
    }

    public TextReader Input { get; }

    public TextWriter Output { get; }

    public List<JsonObject> Messages { get; } = [];

    public StringBuilder Bytes { get; } = new();

    public IEnumerable<JsonObject> Items => Messages.Where(m => (string?)m["type"] == "item");

    public JsonObject Result => Messages.Single(m => (string?)m["type"] == "result");

    private void Take(string line)
    {
        Bytes.Append(line).Append('\n');
        JsonObject message = JsonNode.Parse(line)!.AsObject();
        Messages.Add(message);
        if ((string?)message["type"] != "item")
        {
            return;
        }

        switch (_answer(message))
        {
            case string text:
                _waiting.Enqueue(new JsonObject { ["type"] = "response", ["step"] = (int)message["step"]!, ["text"] = text }.ToJsonString());
                break;
            case JsonObject whole:
                _waiting.Enqueue(whole.ToJsonString());
                break;
        }
    }

    private sealed class Reader(JsonSession session) : TextReader
    {
        public override string? ReadLine() => session._waiting.TryDequeue(out string? line) ? line : null;

        public override ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken) => ValueTask.FromResult(ReadLine());
    }

    private sealed class Writer(JsonSession session) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void WriteLine(string? value) => session.Take(value!);
    }
}
