using DiagnosticEngine.Curricula;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>Reads a misconception.</summary>
internal static class MisconceptionReader
{
    public static MisconceptionDraft? Read(YamlNode node, ReadingContext context)
    {
        if (context.Mapping(node, "A misconception") is not MappingReader map)
        {
            return null;
        }

        MisconceptionDraft draft = new()
        {
            Node = map.Node,
            Id = map.Plain("id"),
            Label = map.Text("label"),
            Name = map.Text("name"),
            Skills = map.PlainList("skills"),
            Says = map.Text("says")?.Value ?? "",
            Check = map.Mapping("check") is MappingReader check ? Check(check) : null,
            Teaching = map.Mapping("teach") is MappingReader teach ? Teaching(teach) : null,
            Rule = map.Mapping("rule") is MappingReader rule ? ProblemReader.Rule(rule) : null,
            Examples = map.List("ruleExamples", n => ProblemReader.Example(n, context)),
            Rivals = map.List("rivals", n => ProblemReader.Rival(n, context)),
            HowCommon = map.Text("howCommon")?.Value ?? "",
            Source = map.Text("source")?.Value ?? "",
            MustBeTested = map.Boolean("mustBeTested"),
        };
        map.Finish();
        return draft;
    }

    private static CheckDraft Check(MappingReader map)
    {
        CheckDraft draft = new()
        {
            Node = map.Node,
            Ask = map.Text("ask"),
            Confirms = map.Text("confirms")?.Value ?? "",
            Refutes = map.Text("refutes")?.Value ?? "",
        };
        map.Finish();
        return draft;
    }

    private static TeachingDraft Teaching(MappingReader map)
    {
        TeachingDraft draft = new()
        {
            Node = map.Node,
            StartAt = map.Word("startAt", Words.Representations)?.Value ?? Representation.Concrete,
            Materials = map.TextList("materials"),
            Text = map.Text("text"),
        };
        map.Finish();
        return draft;
    }
}
