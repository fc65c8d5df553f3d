using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>Reads a problem, the rule of a misconception on it, and the problem that an item poses.</summary>
internal static class ProblemReader
{
    public static ProblemDraft? Read(YamlNode node, ReadingContext context)
    {
        if (context.Mapping(node, "A problem") is not MappingReader map)
        {
            return null;
        }

        ProblemDraft draft = new()
        {
            Node = map.Node,
            Id = map.Plain("id"),
            Name = map.Text("name"),
            Given = [.. map.Entries("given").Select(e => ParameterReader.Read(e.Key, e.Value, context)).OfType<ParameterDraft>()],
            Definitions = map.Entries("let"),
            Constraints = map.List("where", n => n),
            Kind = map.Word("kind", Words.Kinds),
            Answer = map["answer"],
            Method = map.Scalar("method"),
        };
        map.Finish();
        return draft;
    }

    public static RuleDraft Rule(MappingReader map)
    {
        RuleDraft draft = new()
        {
            Node = map.Node,
            Problem = map.Plain("problem"),
            Faults = map["fault"] is YamlSequence ? map.PlainList("fault") : map.Plain("fault") is Located<string> fault ? [fault] : [],
            Gives = map["gives"],
            When = map["when"],
        };
        map.Finish();
        return draft;
    }

    public static RuleExampleDraft? Example(YamlNode node, ReadingContext context)
    {
        if (context.Mapping(node, "An example of a rule") is not MappingReader map)
        {
            return null;
        }

        RuleExampleDraft draft = new() { Node = map.Node, With = map.Entries("with"), Answer = map["answer"], Gives = map["gives"] };
        map.Finish();
        return draft;
    }

    public static RivalDraft? Rival(YamlNode node, ReadingContext context)
    {
        if (context.Mapping(node, "A rival") is not MappingReader map)
        {
            return null;
        }

        RivalDraft draft = new() { Node = map.Node, Misconception = map.Plain("misconception"), Apart = map.Entries("apart") };
        map.Finish();
        return draft;
    }

    public static ItemProblemDraft? OfItem(YamlNode node, ReadingContext context)
    {
        if (node is YamlScalar)
        {
            return context.Scalar(node, "problem") is YamlScalar id ? new() { Node = node, Id = new(id.Value, id.Place) } : null;
        }

        if (context.Mapping(node, "problem") is not MappingReader map)
        {
            return null;
        }

        ItemProblemDraft draft = new() { Node = map.Node, Id = map.Plain("id"), With = map.Entries("with") };
        map.Finish();
        return draft;
    }
}
