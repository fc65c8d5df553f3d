using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace DiagnosticEngine.Cli.Output;

/// <summary>Which misconceptions the items can tell apart, as text and as JSON.</summary>
internal static class MisconceptionCoverageText
{
    public static string Of(IReadOnlyList<MisconceptionCoverage> all)
    {
        StringBuilder text = new();
        foreach (MisconceptionCoverage one in all)
        {
            RivalCoverage[] never = [.. one.Rivals.Where(r => r.Share == 0)];
            string items = one.Items.Count == 0 ? "no item shows it yet" : string.Create(CultureInfo.InvariantCulture, $"{one.Items.Count} items");
            text.Append(CultureInfo.InvariantCulture, $"{one.Misconception.Id}: {items}");
            if (one.Rivals.Count > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $", told apart from {one.Rivals.Count - never.Length} of {one.Rivals.Count} rivals");
            }

            text.Append('\n');
            foreach (RivalCoverage rival in one.Rivals.Where(r => r.Share < 1))
            {
                string share = rival.Share == 0 ? "never told apart" : string.Create(CultureInfo.InvariantCulture, $"{rival.Share:P0} of the variants of {rival.ItemId}");
                text.Append(CultureInfo.InvariantCulture, $"    {rival.MisconceptionId}: {share}{(rival.Collision is null ? "" : $" (same effect with {rival.Collision})")}\n");
            }
        }

        text.Append(CultureInfo.InvariantCulture, $"\n{all.Count(m => m.Items.Count > 0)} of {all.Count} misconceptions have an item that shows them; {all.Sum(m => m.Rivals.Count(r => r.Share == 0)) / 2} pairs are never told apart.\n");
        return text.ToString();
    }

    public static JsonObject Json(IReadOnlyList<MisconceptionCoverage> all)
    {
        JsonObject json = Output.Json.Result();
        json["misconceptions"] = Output.Json.List(all.Select(m => new JsonObject
        {
            ["id"] = m.Misconception.Id,
            ["items"] = Output.Json.List(m.Items),
            ["rivals"] = Output.Json.List(m.Rivals.Select(r => new JsonObject
            {
                ["id"] = r.MisconceptionId,
                ["item"] = r.ItemId,
                ["share"] = Math.Round(r.Share, 4),
                ["collision"] = r.Collision,
            })),
        }));
        return json;
    }
}
