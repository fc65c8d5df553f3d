using System.Text.Json.Nodes;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Cli.Output;

/// <summary>A question as JSON, with or without its key.</summary>
internal static class VariantJson
{
    public static JsonObject Of(ItemVariant variant, bool reveal)
    {
        Item item = variant.Item;
        JsonObject json = new()
        {
            ["id"] = item.Id,
            ["revision"] = item.Revision,
            ["variant"] = variant.Key,
            ["skill"] = item.SkillIds[0],
            ["representation"] = Names.Of(item.Representation),
            ["kind"] = Names.Of(item.Kind),
            ["params"] = new JsonObject(item.Parameters.Select(p => KeyValuePair.Create(p.Name, (JsonNode?)variant.Values[p.Name].ToString()))),
            ["prompt"] = variant.Prompt,
            ["speak"] = variant.Speak,
            ["picture"] = variant.Picture is { } picture ? Of(picture) : null,
            ["options"] = variant.Options.Count == 0 ? null : Json.List(variant.Options.Select(o => o.ToString())),
            ["script"] = item.Task is null ? null : Json.List(variant.Script.Select(ScriptStep)),
            ["observe"] = item.Task is null ? null : Json.List(item.Task.Observations.Select((o, i) => Line(o, variant.Checklist[i]))),
        };
        if (item.Kind != ItemKind.Observed)
        {
            json["hint"] = variant.AnswerHint;
        }

        if (item.SkillIds.Count > 1)
        {
            json["skills"] = Json.List(item.SkillIds);
        }

        if (item.Task is { } task)
        {
            json["materials"] = Json.List(task.Materials.Select(m => new JsonObject { ["name"] = m.Name, ["quantity"] = m.Quantity, ["optional"] = m.IsOptional }));
        }

        if (item.Task is not null || variant.Help.Count > 0)
        {
            json["help"] = Json.List(variant.Help);
            json["helpLevels"] = Json.List(variant.Help.Select((_, i) => (JsonNode)HelpLevel.Of(item, i + 1)));
        }

        if (reveal)
        {
            json["key"] = Key(variant);
        }

        return json;
    }

    private static JsonObject Key(ItemVariant variant) => new()
    {
        ["answer"] = variant.Item.Task is null ? variant.Write(variant.Answer) : null,
        ["malRules"] = Json.List(variant.Predictions.Select(p => new JsonObject { ["gives"] = variant.Write(p.Gives), ["means"] = p.MisconceptionId ?? "slip" })),
        ["alsoWeighed"] = Json.List(VariantText.OtherRules(variant).Where(r => r.Gives.Length > 0).Select(r => new JsonObject { ["gives"] = r.Gives, ["means"] = r.Id })),
    };

    private static JsonObject ScriptStep(RenderedScriptStep step)
    {
        JsonObject json = new() { [step.IsSaid ? "say" : "do"] = step.Text };
        if (step.When.Length > 0)
        {
            json["when"] = step.When;
        }

        return json;
    }

    private static JsonObject Line(Observation line, string text)
    {
        JsonObject json = new() { ["id"] = line.Id, ["type"] = Names.Of(line.Type), ["text"] = text };
        if (line.Options.Count > 0)
        {
            json["options"] = Json.List(line.Options);
        }

        json["optional"] = line.IsOptional;
        return json;
    }

    private static JsonObject Of(Picture picture)
    {
        JsonObject json = new() { ["model"] = picture.Model, ["text"] = picture.Text };
        foreach ((string key, PictureData data) in picture.Data.Map ?? [])
        {
            json[key] = Of(data);
        }

        return json;
    }

    private static JsonNode? Of(PictureData data) =>
        data.Map is { } map ? new JsonObject(map.Select(p => KeyValuePair.Create(p.Key, Of(p.Value))))
        : data.List is { } list ? new JsonArray([.. list.Select(Of)])
        : JsonValue.Create(data.Value?.ToString() ?? "");
}
