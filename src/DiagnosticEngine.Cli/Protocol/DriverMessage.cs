using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Cli.Protocol;

/// <summary>A line from the driver.</summary>
internal sealed record DriverMessage
{
    public required string Type { get; init; }

    public int? Step { get; init; }

    public Response? Response { get; init; }

    public ExternalEvidence? Evidence { get; init; }

    public InterviewRecord? Interview { get; init; }

    /// <exception cref="FormatException">The line is no message: the sentence says why.</exception>
    public static DriverMessage Parse(string line, int currentStep)
    {
        try
        {
            return Read(line, currentStep);
        }
        catch (InvalidOperationException e)
        {
            // JSON may hold half of a surrogate pair, which is no text.
            throw new FormatException("The line holds text that cannot be read.", e);
        }
    }

    private static DriverMessage Read(string line, int currentStep)
    {
        JsonObject json = ParseObject(line);
        string type = Text(json, "type") ?? throw new FormatException("A message needs a \"type\".");
        int? step = json["step"] switch
        {
            null => null,
            JsonValue v when v.TryGetValue(out int number) => number,
            _ => throw new FormatException("\"step\" is a whole number."),
        };
        return new()
        {
            Type = type,
            Step = step,
            Response = type == "response" ? ResponseOf(json, step ?? currentStep) : null,
            Evidence = type == "evidence" ? EvidenceOf(json) : null,
            Interview = type == "interview" ? InterviewOf(json) : null,
        };
    }

    private static JsonObject ParseObject(string line)
    {
        try
        {
            return JsonNode.Parse(line, documentOptions: new JsonDocumentOptions { MaxDepth = 16, AllowDuplicateProperties = false }) as JsonObject
                ?? throw new FormatException("A message is a JSON object.");
        }
        catch (JsonException e)
        {
            throw new FormatException("The line is not JSON.", e);
        }
    }

    private static Response ResponseOf(JsonObject json, int step)
    {
        Response response = new()
        {
            Id = Text(json, "id") ?? string.Create(CultureInfo.InvariantCulture, $"step-{step}"),
            Text = Text(json, "text"),
            NotSure = Flag(json, "notSure"),
            Declined = Flag(json, "declined"),
            HelpUsed = json["helpUsed"] switch
            {
                null => 0,
                JsonValue v when v.TryGetValue(out int used) && used >= 0 => used,
                _ => throw new FormatException("\"helpUsed\" is a whole number: how many steps of help were used."),
            },
            ObserverUnsure = Text(json, "certainty") switch
            {
                null or "sure" => false,
                "unsure" => true,
                _ => throw new FormatException("\"certainty\" is \"sure\" or \"unsure\": how certain the observer is."),
            },
            Observations = json["observations"] switch
            {
                null => new Dictionary<string, string>(StringComparer.Ordinal),
                JsonObject o => o.ToDictionary(p => p.Key, p => Entry(p.Value), StringComparer.Ordinal),
                _ => throw new FormatException("\"observations\" is an object."),
            },
        };
        return response.Text is null && !response.NotSure && !response.Declined && response.Observations.Count == 0
            ? throw new FormatException("A response needs \"text\", \"observations\", \"notSure\" or \"declined\".")
            : response;
    }

    private static ExternalEvidence EvidenceOf(JsonObject json) => EvidenceFields.Read(name => Text(json, name));

    private static InterviewRecord InterviewOf(JsonObject json)
    {
        bool skipped = Flag(json, "skipped");
        return new()
        {
            Id = Text(json, "id") ?? throw new FormatException("An interview needs the \"id\" that it was proposed with."),
            Outcome = Text(json, "outcome") switch
            {
                null when skipped => InterviewOutcome.Declined,
                { } name when Names.InterviewOutcomeOf(name) is { } outcome => outcome,
                _ => throw new FormatException("\"outcome\" is confirmed, refuted, unclear, declined or without-understanding."),
            },
            Words = Text(json, "words"),
            Skipped = skipped,
        };
    }

    private static string Entry(JsonNode? node) => node switch
    {
        JsonValue v when v.TryGetValue(out bool yes) => yes ? "yes" : "no",
        JsonValue v when v.TryGetValue(out string? text) => text,
        JsonValue v => v.ToJsonString(),
        _ => throw new FormatException("An observation is text, a number, true or false."),
    };

    private static string? Text(JsonObject json, string name) => json[name] switch
    {
        null => null,
        JsonValue v when v.TryGetValue(out string? text) => text,
        JsonValue v when v.TryGetValue(out decimal _) => v.ToJsonString(),
        _ => throw new FormatException($"\"{name}\" is text."),
    };

    private static bool Flag(JsonObject json, string name) => json[name] switch
    {
        null => false,
        JsonValue v when v.TryGetValue(out bool yes) => yes,
        _ => throw new FormatException($"\"{name}\" is true or false."),
    };
}
