using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>Reads a file of skills, problems, misconceptions and items.</summary>
internal static class ContentReader
{
    /// <summary>Whether the file could be read as content at all.</summary>
    public static bool Read(YamlNode root, ReadingContext context, ContentDraft content)
    {
        if (context.Mapping(root, "The file") is not MappingReader map || !SchemaCheck.Passes(map))
        {
            return false;
        }

        content.Skills.AddRange(map.List("skills", n => SkillReader.Read(n, context)));
        content.Misconceptions.AddRange(map.List("misconceptions", n => MisconceptionReader.Read(n, context)));
        content.Problems.AddRange(map.List("problems", n => ProblemReader.Read(n, context)));
        content.Items.AddRange(map.List("items", n => ItemReader.Read(n, context)));
        map.Finish();
        return true;
    }
}
