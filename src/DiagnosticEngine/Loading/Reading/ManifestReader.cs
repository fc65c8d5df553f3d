using DiagnosticEngine.Curricula;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>Reads the manifest.</summary>
internal static class ManifestReader
{
    public static ManifestDraft? Read(YamlNode root, ReadingContext context)
    {
        if (context.Mapping(root, "The manifest") is not MappingReader map || !SchemaCheck.Passes(map))
        {
            return null;
        }

        Located<string>? language = map.Plain("language");
        if (language is not null && !LanguageTag.IsWellFormed(language.Value))
        {
            context.Log.Add(ShapeFindings.BadLanguage, language.Place, $"{Quote.Of(language.Value)} is not a language tag such as en-GB.");
            language = null;
        }

        // All other texts are read in this language.
        context.Language = language?.Value ?? context.Language;
        ManifestDraft draft = new()
        {
            Node = map.Node,
            Id = map.Plain("id"),
            Version = map.Plain("version"),
            Title = map.Text("title"),
            Language = language,
            Licence = map.Plain("licence"),
            Levels = map.List("levels", n => Level(n, context)),
            Areas = map.List("areas", n => Area(n, context)),
            Strands = map.List("strands", n => Strand(n, context)),
            Groups = map.List("groups", n => Group(n, context)),
            Files = map.PlainList("files"),
            Model = map.Mapping("model") is MappingReader model ? ModelReader.Read(model) : new KnowledgeModelParameters(),
            LevelPolicy = map.Mapping("levelRule") is MappingReader rule ? LevelPolicyReader.Read(rule) : new LevelPolicy(),
        };
        ReadSources(map);
        map.Finish();
        return draft;
    }

    private static LevelDraft? Level(YamlNode node, ReadingContext context)
    {
        if (context.Mapping(node, "A level") is not MappingReader map)
        {
            return null;
        }

        LevelDraft draft = new() { Node = map.Node, Number = map.Integer("number"), Label = map.Text("label") };
        map.Finish();
        return draft;
    }

    private static AreaDraft? Area(YamlNode node, ReadingContext context)
    {
        if (context.Mapping(node, "An area") is not MappingReader map)
        {
            return null;
        }

        AreaDraft draft = new() { Node = map.Node, Id = map.Plain("id"), Name = map.Text("name"), Includes = map.PlainList("includes") };
        map.Finish();
        return draft;
    }

    private static StrandDraft? Strand(YamlNode node, ReadingContext context)
    {
        if (context.Mapping(node, "A strand") is not MappingReader map)
        {
            return null;
        }

        StrandDraft draft = new()
        {
            Node = map.Node,
            Id = map.Plain("id"),
            Name = map.Text("name"),
            Area = map.Plain("area"),
            StartLevel = map.Integer("startLevel"),
            Weight = map.Integer("weight"),
        };
        map.Finish();
        return draft;
    }

    private static GroupDraft? Group(YamlNode node, ReadingContext context)
    {
        if (context.Mapping(node, "A group") is not MappingReader map)
        {
            return null;
        }

        GroupDraft draft = new()
        {
            Node = map.Node,
            Id = map.Plain("id"),
            Name = map.Text("name"),
            Strands = map.PlainList("strands"),
            Skills = map.PlainList("skills"),
        };
        map.Finish();
        return draft;
    }

    /// <summary>Sources are for people; only their shape is checked.</summary>
    private static void ReadSources(MappingReader manifest)
    {
        foreach ((YamlScalar name, YamlNode node) in manifest.Entries("sources"))
        {
            if (manifest.Context.Mapping(node, $"The source {name.Value}") is MappingReader source)
            {
                _ = source.Text("title");
                _ = source.Plain("licence");
                _ = source.Plain("url");
                source.Finish();
            }
        }
    }
}
