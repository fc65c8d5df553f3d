using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>Reads an item.</summary>
internal static class ItemReader
{
    public static ItemDraft? Read(YamlNode node, ReadingContext context)
    {
        if (context.Mapping(node, "An item") is not MappingReader map)
        {
            return null;
        }

        ItemDraft draft = new()
        {
            Node = map.Node,
            Id = map.Plain("id"),
            Revision = map.Integer("revision"),
            Skills = map["skill"] is YamlSequence ? map.PlainList("skill") : map.Plain("skill") is Located<string> skill ? [skill] : [],
            Representation = map.Word("representation", Words.Representations),
            Kind = map.Word("kind", Words.Kinds),
            Problem = map["problem"] is YamlNode problem ? ProblemReader.OfItem(problem, context) : null,
            Parameters = [.. map.Entries("params").Select(e => ParameterReader.Read(e.Key, e.Value, context)).OfType<ParameterDraft>()],
            Definitions = map.Entries("let"),
            Constraints = map.List("where", n => n),
            Prompt = map.Template("prompt"),
            Speak = map.Template("speak"),
            Picture = map.Mapping("picture") is MappingReader picture ? Picture(picture) : null,
            Answer = map["answer"],
            Options = map.OptionalList("options", n => n),
            ShuffleOptions = map.Boolean("shuffle")?.Value ?? true,
            Accept = map.Mapping("accept") is MappingReader accept ? Accept(accept) : new(),
            MalRules = map.List("malRules", n => MalRule(n, context)),
            Examples = map.List("examples", n => ExampleReader.Read(n, context)),
            Minutes = map.Number("minutes"),
            FewVariants = map.Text("fewVariants"),
            Materials = map.List("materials", n => TaskReader.Material(n, context)),
            Script = map.List("script", n => TaskReader.ScriptStep(n, context)),
            Observations = map.List("observe", n => TaskReader.Observation(n, context)),
            Verdicts = map.List("verdicts", n => TaskReader.Verdict(n, context)),
            Help = map.List("help", n => TaskReader.HelpStep(n, context)),
        };
        map.Finish();
        return draft;
    }

    private static PictureDraft Picture(MappingReader map) => new()
    {
        Node = map.Node,
        Model = map.Plain("model"),
        Text = map.Template("text"),
        // What other keys there are depends on the model, so they are checked with it.
        Fields = [.. map.Node.Entries.Where(e => e.Key.Value is not ("model" or "text"))],
    };

    private static AcceptedForms Accept(MappingReader map)
    {
        IReadOnlyList<Located<AnswerForms>>? forms = map.OptionalList("forms", n => map.Word(n, "forms", Words.Forms));
        AcceptedForms accept = new()
        {
            Forms = forms is null or [] ? AnswerForms.All : forms.Aggregate(AnswerForms.None, (all, f) => all | f.Value),
            Simplest = map.Boolean("simplest")?.Value ?? false,
            AnyOrder = map.Word("order", Words.Orders)?.Value ?? false,
            Time = map.Word("time", Words.Times)?.Value ?? TimeForm.TwelveHour,
            Unit = map.Word("unit", Words.Units)?.Value ?? AnswerUnit.None,
        };
        map.Finish();
        return accept;
    }

    private static MalRuleDraft? MalRule(YamlNode node, ReadingContext context)
    {
        if (context.Mapping(node, "A mal-rule") is not MappingReader map)
        {
            return null;
        }

        YamlNode? gives = map["gives"];
        MalRuleDraft draft = new()
        {
            Node = map.Node,
            Gives = gives is YamlSequence several ? several.Items : gives is null ? [] : [gives],
            Means = map.Plain("means"),
            When = map["when"],
        };
        map.Finish();
        return draft;
    }
}
