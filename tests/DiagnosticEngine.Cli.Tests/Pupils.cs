using System.Text.Json.Nodes;

namespace DiagnosticEngine.Cli.Tests;

/// <summary>Ways to answer, over the protocol with keys.</summary>
internal static class Pupils
{
    public static string Skill(JsonObject message) => (string)message["item"]!["skill"]!;

    public static string Right(JsonObject message) => (string)message["item"]!["key"]!["answer"]!;

    public static JsonObject NotSure(JsonObject message) => new() { ["type"] = "response", ["step"] = (int)message["step"]!, ["notSure"] = true };

    /// <summary>A wrong answer that no rule foresees, where there is one; "not sure yet" otherwise.</summary>
    public static object Wrong(JsonObject message)
    {
        JsonObject item = message["item"]!.AsObject();
        HashSet<string> foreseen = [.. item["key"]!["malRules"]!.AsArray().Select(r => (string)r!["gives"]!), Right(message)];
        string[] others = (string)item["kind"]! switch
        {
            "numeric" or "fraction" => ["7777", "8888", "9999"],
            "choice" => [.. item["options"]!.AsArray().Select(o => (string)o!)],
            "list" => [string.Join(", ", Right(message).Split(", ").Select((_, i) => $"{7777 + i}"))],
            "text" => ["seven hundred and seventy-seven", "MMDCCC"],
            _ => [],
        };
        return others.FirstOrDefault(o => !foreseen.Contains(o)) ?? (object)NotSure(message);
    }

    /// <summary>What the misconception predicts here; null where it predicts nothing.</summary>
    public static string? Predicted(JsonObject message, string misconception) => (string?)message["item"]!["key"]!["malRules"]!.AsArray()
        .Concat(message["item"]!["key"]!["alsoWeighed"]!.AsArray())
        .FirstOrDefault(r => (string)r!["means"]! == misconception)?["gives"];
}
