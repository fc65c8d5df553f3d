using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>Reads the parts of an observed task.</summary>
internal static class TaskReader
{
    public static MaterialDraft? Material(YamlNode node, ReadingContext context)
    {
        if (context.Mapping(node, "A material") is not MappingReader map)
        {
            return null;
        }

        MaterialDraft draft = new()
        {
            Node = map.Node,
            Name = map.Text("id"),
            Quantity = map.Integer("quantity"),
            IsOptional = map.Boolean("optional")?.Value ?? false,
        };
        map.Finish();
        return draft;
    }

    public static ScriptStepDraft? ScriptStep(YamlNode node, ReadingContext context)
    {
        if (context.Mapping(node, "A line of the script") is not MappingReader map)
        {
            return null;
        }

        ScriptStepDraft draft = new()
        {
            Node = map.Node,
            Say = map.Template("say"),
            Do = map.Template("do"),
            When = map.Text("when")?.Value ?? "",
        };
        map.Finish();
        return draft;
    }

    public static ObservationDraft? Observation(YamlNode node, ReadingContext context)
    {
        if (context.Mapping(node, "A line of the checklist") is not MappingReader map)
        {
            return null;
        }

        ObservationDraft draft = new()
        {
            Node = map.Node,
            Id = map.Scalar("id"),
            Type = map.Word("type", Words.Observations),
            Text = map.Template("text"),
            Options = map.PlainList("options"),
            IsOptional = map.Boolean("optional")?.Value ?? false,
        };
        map.Finish();
        return draft;
    }

    public static VerdictDraft? Verdict(YamlNode node, ReadingContext context)
    {
        if (context.Mapping(node, "A verdict") is not MappingReader map)
        {
            return null;
        }

        VerdictDraft draft = new()
        {
            Node = map.Node,
            When = map["when"],
            Outcome = map.Word("outcome", Words.Outcomes),
            Otherwise = map.Word("otherwise", Words.Outcomes),
            Means = map.Plain("means"),
        };
        map.Finish();
        return draft;
    }

    public static HelpStepDraft? HelpStep(YamlNode node, ReadingContext context)
    {
        if (context.Mapping(node, "A step of the help") is not MappingReader map)
        {
            return null;
        }

        HelpStepDraft draft = new()
        {
            Node = map.Node,
            Id = map.Plain("id"),
            Level = map.Integer("level"),
            Say = map.Template("say"),
            Credit = map.Number("credit"),
        };
        map.Finish();
        return draft;
    }
}
