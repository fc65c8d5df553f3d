using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Items.Bundles;

/// <summary>The map.</summary>
internal static class CurriculumFormat
{
    public static void Write(BundleWriter writer, CurriculumDefinition curriculum)
    {
        writer.Open();
        writer.Text("id"u8, curriculum.Id);
        writer.Text("version"u8, curriculum.Version);
        writer.TextUnlessEmpty("title"u8, curriculum.Title);
        writer.Text("language"u8, curriculum.Language);
        writer.TextUnlessEmpty("licence"u8, curriculum.Licence);
        writer.TextUnlessEmpty("fingerprint"u8, curriculum.Fingerprint);
        writer.Name("model"u8);
        ModelFormat.Write(writer, curriculum.Model);
        writer.Name("levelRule"u8);
        LevelPolicyFormat.Write(writer, curriculum.LevelPolicy);
        writer.List("levels"u8, curriculum.Levels, WriteLevel);
        writer.List("areas"u8, curriculum.Areas, WriteArea);
        writer.List("strands"u8, curriculum.Strands, WriteStrand);
        writer.List("groups"u8, curriculum.Groups, WriteGroup);
        writer.List("skills"u8, curriculum.Skills, SkillFormat.Write);
        writer.List("misconceptions"u8, curriculum.Misconceptions, MisconceptionFormat.Write);
        writer.Close();
    }

    public static CurriculumDefinition Read(ref BundleReader reader)
    {
        reader.Open();
        CurriculumDefinition curriculum = new()
        {
            Id = reader.Text("id"u8),
            Version = reader.Text("version"u8),
            Title = reader.TextOrEmpty("title"u8),
            Language = reader.ReadLanguage("language"u8),
            Licence = reader.TextOrEmpty("licence"u8),
            Fingerprint = reader.TextOrEmpty("fingerprint"u8),
            Model = ModelFormat.Read(ref reader, "model"u8),
            LevelPolicy = LevelPolicyFormat.Read(ref reader, "levelRule"u8),
            Levels = reader.List("levels"u8, ReadLevel),
            Areas = reader.List("areas"u8, ReadArea),
            Strands = reader.List("strands"u8, ReadStrand),
            Groups = reader.List("groups"u8, ReadGroup),
            Skills = reader.List("skills"u8, SkillFormat.Read),
            Misconceptions = reader.List("misconceptions"u8, MisconceptionFormat.Read),
        };
        reader.Close();
        return curriculum;
    }

    /// <summary>The language of a map that is not read yet.</summary>
    public static string LanguageOf(BundleReader reader)
    {
        reader.Open();
        reader.Text("id"u8);
        reader.Text("version"u8);
        reader.TextOrEmpty("title"u8);
        return reader.Text("language"u8);
    }

    private static void WriteLevel(BundleWriter writer, Level level)
    {
        writer.Open();
        writer.Whole("number"u8, level.Number);
        writer.Text("label"u8, level.Label);
        writer.Close();
    }

    private static Level ReadLevel(ref BundleReader reader)
    {
        reader.Open();
        Level level = new() { Number = reader.Int("number"u8), Label = reader.Text("label"u8) };
        reader.Close();
        return level;
    }

    private static void WriteArea(BundleWriter writer, Area area)
    {
        writer.Open();
        writer.Text("id"u8, area.Id);
        writer.Text("name"u8, area.Name);
        writer.Texts("includes"u8, area.Includes);
        writer.Close();
    }

    private static Area ReadArea(ref BundleReader reader)
    {
        reader.Open();
        Area area = new() { Id = reader.Text("id"u8), Name = reader.Text("name"u8), Includes = reader.Texts("includes"u8) };
        reader.Close();
        return area;
    }

    private static void WriteStrand(BundleWriter writer, Strand strand)
    {
        writer.Open();
        writer.Text("id"u8, strand.Id);
        writer.Text("name"u8, strand.Name);
        writer.Text("area"u8, strand.AreaId);
        writer.Whole("startLevel"u8, strand.StartLevel);
        writer.Whole("weight"u8, strand.Weight, otherwise: 1);
        writer.Close();
    }

    private static Strand ReadStrand(ref BundleReader reader)
    {
        reader.Open();
        Strand strand = new() { Id = reader.Text("id"u8), Name = reader.Text("name"u8), AreaId = reader.Text("area"u8), StartLevel = reader.Int("startLevel"u8), Weight = reader.Int("weight"u8, otherwise: 1) };
        reader.Close();
        return strand;
    }

    private static void WriteGroup(BundleWriter writer, ReportingGroup group)
    {
        writer.Open();
        writer.Text("id"u8, group.Id);
        writer.Text("name"u8, group.Name);
        writer.Texts("skills"u8, group.SkillIds);
        writer.Close();
    }

    private static ReportingGroup ReadGroup(ref BundleReader reader)
    {
        reader.Open();
        ReportingGroup group = new() { Id = reader.Text("id"u8), Name = reader.Text("name"u8), SkillIds = reader.Texts("skills"u8) };
        reader.Close();
        return group;
    }
}
