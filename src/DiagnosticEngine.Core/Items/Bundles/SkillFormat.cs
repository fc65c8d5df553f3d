using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Items.Bundles;

/// <summary>Skills with their prerequisites.</summary>
internal static class SkillFormat
{
    public static void Write(BundleWriter writer, Skill skill)
    {
        writer.Open();
        writer.Text("id"u8, skill.Id);
        writer.Text("strand"u8, skill.StrandId);
        writer.Whole("level"u8, skill.Level);
        writer.Text("statement"u8, skill.Statement);
        writer.Text("pupil"u8, skill.PupilStatement);
        writer.List("prerequisites"u8, skill.Prerequisites, WritePrerequisite);
        writer.List("representations"u8, skill.Representations, static (w, r) => w.Text(BundleWords.Representations[(int)r]));
        writer.Flag("assessed"u8, skill.IsAssessed, otherwise: true);
        writer.Texts("materials"u8, skill.Materials);
        writer.TextUnlessEmpty("pictures"u8, skill.Pictures);
        writer.TextUnlessEmpty("exitCheck"u8, skill.ExitCheck);
        writer.TextUnlessEmpty("classroom"u8, skill.Classroom);
        writer.Texts("references"u8, skill.References);
        writer.Close();
    }

    public static Skill Read(ref BundleReader reader)
    {
        reader.Open();
        Skill skill = new()
        {
            Id = reader.Text("id"u8),
            StrandId = reader.Text("strand"u8),
            Level = reader.Int("level"u8),
            Statement = reader.Text("statement"u8),
            PupilStatement = reader.Text("pupil"u8),
            Prerequisites = reader.List("prerequisites"u8, ReadPrerequisite),
            Representations = reader.List("representations"u8, static (ref r) => (Representation)r.Word(BundleWords.Representations)),
            IsAssessed = reader.Flag("assessed"u8, otherwise: true),
            Materials = reader.Texts("materials"u8),
            Pictures = reader.TextOrEmpty("pictures"u8),
            ExitCheck = reader.TextOrEmpty("exitCheck"u8),
            Classroom = reader.TextOrEmpty("classroom"u8),
            References = reader.Texts("references"u8),
        };
        reader.Close();
        return skill;
    }

    private static void WritePrerequisite(BundleWriter writer, Prerequisite prerequisite)
    {
        writer.Open();
        writer.Text("skill"u8, prerequisite.SkillId);
        writer.Word("strength"u8, BundleWords.Strengths, (int)prerequisite.Strength, otherwise: (int)PrerequisiteStrength.Hard);
        writer.TextUnlessEmpty("reason"u8, prerequisite.Reason);
        writer.Close();
    }

    private static Prerequisite ReadPrerequisite(ref BundleReader reader)
    {
        reader.Open();
        Prerequisite prerequisite = new()
        {
            SkillId = reader.Text("skill"u8),
            Strength = (PrerequisiteStrength)reader.Word("strength"u8, BundleWords.Strengths, otherwise: (int)PrerequisiteStrength.Hard),
            Reason = reader.TextOrEmpty("reason"u8),
        };
        reader.Close();
        return prerequisite;
    }
}
