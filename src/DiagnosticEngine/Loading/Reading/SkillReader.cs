using DiagnosticEngine.Curricula;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>Reads a skill.</summary>
internal static class SkillReader
{
    public static SkillDraft? Read(YamlNode node, ReadingContext context)
    {
        if (context.Mapping(node, "A skill") is not MappingReader map)
        {
            return null;
        }

        SkillDraft draft = new()
        {
            Node = map.Node,
            Id = map.Plain("id"),
            Strand = map.Plain("strand"),
            Level = map.Integer("level"),
            Statement = map.Text("statement"),
            Pupil = map.Text("pupil"),
            Prerequisites = map.List("prerequisites", n => Prerequisite(n, context)),
            Representations = map.OptionalList("representations", n => map.Word(n, "representations", Words.Representations)),
            IsAssessed = map.Boolean("assessed")?.Value ?? true,
            Materials = map.TextList("materials"),
            Pictures = map.Text("pictures")?.Value ?? "",
            ExitCheck = map.Text("exitCheck")?.Value ?? "",
            Classroom = map.Text("classroom")?.Value ?? "",
            References = [.. map.PlainList("references").Select(r => r.Value)],
        };
        map.Finish();
        return draft;
    }

    private static PrerequisiteDraft? Prerequisite(YamlNode node, ReadingContext context)
    {
        if (context.Mapping(node, "A prerequisite") is not MappingReader map)
        {
            return null;
        }

        PrerequisiteDraft draft = new()
        {
            Node = map.Node,
            Skill = map.Plain("skill"),
            Strength = map.Word("strength", Words.Strengths)?.Value ?? PrerequisiteStrength.Hard,
            Reason = map.Text("reason")?.Value ?? "",
        };
        map.Finish();
        return draft;
    }
}
