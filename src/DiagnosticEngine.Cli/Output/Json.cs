using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DiagnosticEngine.Cli.Output;

/// <summary>How the tool writes JSON: readable characters as they are, fixed order, invariant numbers.</summary>
internal static class Json
{
    public const int FormatVersion = 1;

    private static readonly JsonSerializerOptions s_line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions s_indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    /// <summary>One object on one line.</summary>
    public static string Line(JsonNode node) => node.ToJsonString(s_line);

    /// <summary>An object over several lines.</summary>
    public static string Indented(JsonNode node) => node.ToJsonString(s_indented);

    /// <summary>A list of texts.</summary>
    public static JsonArray List(IEnumerable<string> texts) => [.. texts.Select(t => (JsonNode?)JsonValue.Create(t))];

    /// <summary>A list of nodes.</summary>
    public static JsonArray List(IEnumerable<JsonNode> nodes) => [.. nodes];

    /// <summary>A number with as many digits as mean anything: four decimals.</summary>
    public static double Rounded(double value) => Math.Round(value, 4, MidpointRounding.ToEven);

    /// <summary>The same for a probability; nothing that rests on evidence is ever written as certain.</summary>
    public static double Probability(double value) => Math.Clamp(Rounded(value), 0.0001, 0.9999);

    /// <summary>The object that every JSON result starts as.</summary>
    public static JsonObject Result() => new() { ["formatVersion"] = FormatVersion };
}
