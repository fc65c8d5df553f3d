using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Items.Bundles;

/// <summary>Misconceptions, apart from their rules, which belong to problems.</summary>
internal static class MisconceptionFormat
{
    public static void Write(BundleWriter writer, Misconception misconception)
    {
        writer.Open();
        writer.Text("id"u8, misconception.Id);
        writer.Text("label"u8, misconception.Label);
        writer.Text("name"u8, misconception.Name);
        writer.Texts("skills"u8, misconception.SkillIds);
        writer.TextUnlessEmpty("says"u8, misconception.Says);
        if (misconception.Check is { } check)
        {
            writer.Name("check"u8);
            WriteCheck(writer, check);
        }

        if (misconception.Teaching is { } teaching)
        {
            writer.Name("teach"u8);
            WriteTeaching(writer, teaching);
        }

        writer.TextUnlessEmpty("source"u8, misconception.Source);
        writer.TextUnlessEmpty("howCommon"u8, misconception.HowCommon);
        writer.Flag("mustBeTested"u8, misconception.MustBeTested, otherwise: false);
        writer.Close();
    }

    public static Misconception Read(ref BundleReader reader)
    {
        reader.Open();
        Misconception misconception = new()
        {
            Id = reader.Text("id"u8),
            Label = reader.Text("label"u8),
            Name = reader.Text("name"u8),
            SkillIds = reader.Texts("skills"u8),
            Says = reader.TextOrEmpty("says"u8),
            Check = reader.Has("check"u8) ? ReadCheck(ref reader) : null,
            Teaching = reader.Has("teach"u8) ? ReadTeaching(ref reader) : null,
            Source = reader.TextOrEmpty("source"u8),
            HowCommon = reader.TextOrEmpty("howCommon"u8),
            MustBeTested = reader.Flag("mustBeTested"u8, otherwise: false),
        };
        reader.Close();
        return misconception;
    }

    private static void WriteCheck(BundleWriter writer, MisconceptionCheck check)
    {
        writer.Open();
        writer.Text("ask"u8, check.Ask);
        writer.TextUnlessEmpty("confirms"u8, check.Confirms);
        writer.TextUnlessEmpty("refutes"u8, check.Refutes);
        writer.Close();
    }

    private static MisconceptionCheck ReadCheck(ref BundleReader reader)
    {
        reader.Open();
        MisconceptionCheck check = new() { Ask = reader.Text("ask"u8), Confirms = reader.TextOrEmpty("confirms"u8), Refutes = reader.TextOrEmpty("refutes"u8) };
        reader.Close();
        return check;
    }

    private static void WriteTeaching(BundleWriter writer, TeachingResponse teaching)
    {
        writer.Open();
        writer.Word("startAt"u8, BundleWords.Representations, (int)teaching.StartAt);
        writer.Texts("materials"u8, teaching.Materials);
        writer.Text("text"u8, teaching.Text);
        writer.Close();
    }

    private static TeachingResponse ReadTeaching(ref BundleReader reader)
    {
        reader.Open();
        TeachingResponse teaching = new()
        {
            StartAt = (Representation)reader.Word("startAt"u8, BundleWords.Representations),
            Materials = reader.Texts("materials"u8),
            Text = reader.Text("text"u8),
        };
        reader.Close();
        return teaching;
    }
}
