namespace DiagnosticEngine.Items.Bundles;

/// <summary>Observed tasks and help.</summary>
internal static class TaskFormat
{
    public static void Write(BundleWriter writer, ReadOnlySpan<byte> name, ObservedTask? task)
    {
        if (task is null)
        {
            return;
        }

        writer.Name(name);
        writer.Open();
        writer.List("materials"u8, task.Materials, WriteMaterial);
        writer.List("script"u8, task.Script, WriteStep);
        writer.List("observe"u8, task.Observations, WriteObservation);
        writer.List("verdicts"u8, task.Verdicts, WriteVerdict);
        writer.Close();
    }

    public static ObservedTask? ReadOrNull(ref BundleReader reader, ReadOnlySpan<byte> name)
    {
        if (!reader.Has(name))
        {
            return null;
        }

        reader.Open();
        ObservedTask task = new()
        {
            Materials = reader.ListLater("materials"u8, ReadMaterial),
            Script = reader.ListLater("script"u8, ReadStep),
            Observations = reader.ListLater("observe"u8, ReadObservation),
            Verdicts = reader.ListLater("verdicts"u8, ReadVerdict),
        };
        reader.Close();
        return task;
    }

    public static void WriteHelp(BundleWriter writer, HelpStep help)
    {
        writer.Open();
        writer.Text("id"u8, help.Id);
        if (help.Level is { } level)
        {
            writer.Whole("level"u8, level);
        }

        FormulaFormat.WriteText(writer, "say"u8, help.Text);
        writer.Number("credit"u8, help.Credit);
        writer.Close();
    }

    public static HelpStep ReadHelp(ref BundleReader reader)
    {
        reader.Open();
        HelpStep help = new()
        {
            Id = reader.Text("id"u8),
            Level = reader.IsAt("level"u8) ? reader.Int("level"u8) : null,
            Text = FormulaFormat.ReadText(ref reader, "say"u8),
            Credit = reader.Number("credit"u8),
        };
        reader.Close();
        return help;
    }

    private static void WriteMaterial(BundleWriter writer, Material material)
    {
        writer.Open();
        writer.Text("name"u8, material.Name);
        writer.Whole("quantity"u8, material.Quantity, otherwise: 1);
        writer.Flag("optional"u8, material.IsOptional, otherwise: false);
        writer.Close();
    }

    private static Material ReadMaterial(ref BundleReader reader)
    {
        reader.Open();
        Material material = new()
        {
            Name = reader.Text("name"u8),
            Quantity = reader.Int("quantity"u8, otherwise: 1),
            IsOptional = reader.Flag("optional"u8, otherwise: false),
        };
        reader.Close();
        return material;
    }

    private static void WriteStep(BundleWriter writer, ScriptStep step)
    {
        writer.Open();
        writer.Flag("said"u8, step.IsSaid, otherwise: false);
        FormulaFormat.WriteText(writer, "text"u8, step.Text);
        writer.TextUnlessEmpty("when"u8, step.When);
        writer.Close();
    }

    private static ScriptStep ReadStep(ref BundleReader reader)
    {
        reader.Open();
        ScriptStep step = new()
        {
            IsSaid = reader.Flag("said"u8, otherwise: false),
            Text = FormulaFormat.ReadText(ref reader, "text"u8),
            When = reader.TextOrEmpty("when"u8),
        };
        reader.Close();
        return step;
    }

    private static void WriteObservation(BundleWriter writer, Observation observation)
    {
        writer.Open();
        writer.Text("id"u8, observation.Id);
        writer.Word("type"u8, BundleWords.Observations, (int)observation.Type);
        FormulaFormat.WriteText(writer, "text"u8, observation.Text);
        writer.Texts("options"u8, observation.Options);
        writer.Flag("optional"u8, observation.IsOptional, otherwise: false);
        writer.Close();
    }

    private static Observation ReadObservation(ref BundleReader reader)
    {
        reader.Open();
        Observation observation = new()
        {
            Id = reader.Text("id"u8),
            Type = (ObservationType)reader.Word("type"u8, BundleWords.Observations),
            Text = FormulaFormat.ReadText(ref reader, "text"u8),
            Options = reader.Texts("options"u8),
            IsOptional = reader.Flag("optional"u8, otherwise: false),
        };
        reader.Close();
        return observation;
    }

    private static void WriteVerdict(BundleWriter writer, Verdict verdict)
    {
        writer.Open();
        FormulaFormat.WriteUnlessNull(writer, "when"u8, verdict.When);
        writer.Word("outcome"u8, BundleWords.Outcomes, (int)verdict.Outcome);
        writer.TextUnlessNull("means"u8, verdict.MisconceptionId);
        writer.Close();
    }

    private static Verdict ReadVerdict(ref BundleReader reader)
    {
        reader.Open();
        Verdict verdict = new()
        {
            When = FormulaFormat.ReadOrNull(ref reader, "when"u8),
            Outcome = (VerdictOutcome)reader.Word("outcome"u8, BundleWords.Outcomes),
            MisconceptionId = reader.TextOrNull("means"u8),
        };
        reader.Close();
        return verdict;
    }
}
