using DiagnosticEngine.Items.Problems;

namespace DiagnosticEngine.Items.Bundles;

/// <summary>The wrong rule of a misconception, its documented examples and its rivals.</summary>
internal static class RuleFormat
{
    public static void Write(BundleWriter writer, WrongRule rule)
    {
        writer.Open();
        writer.Text("misconception"u8, rule.MisconceptionId);
        writer.Text("gives"u8, rule.Gives.Source);
        FormulaFormat.WriteUnlessNull(writer, "when"u8, rule.When);
        writer.Texts("faults"u8, rule.Faults);
        writer.List("examples"u8, rule.Examples, WriteExample);
        writer.List("rivals"u8, rule.Rivals, WriteRival);
        writer.Close();
    }

    public static WrongRule Read(ref BundleReader reader)
    {
        reader.Open();
        WrongRule rule = new()
        {
            MisconceptionId = reader.Text("misconception"u8),
            Gives = FormulaFormat.Read(ref reader, "gives"u8),
            When = FormulaFormat.ReadOrNull(ref reader, "when"u8),
            Faults = reader.Texts("faults"u8),
            Examples = reader.ListLater("examples"u8, ReadExample),
            Rivals = reader.ListLater("rivals"u8, ReadRival),
        };
        reader.Close();
        return rule;
    }

    private static void WriteExample(BundleWriter writer, RuleExample example)
    {
        writer.Open();
        ValueFormat.WriteMap(writer, "with"u8, example.With);
        writer.Name("answer"u8);
        ValueFormat.Write(writer, example.Answer);
        writer.Name("gives"u8);
        ValueFormat.Write(writer, example.Gives);
        writer.Close();
    }

    private static RuleExample ReadExample(ref BundleReader reader)
    {
        reader.Open();
        RuleExample example = new()
        {
            With = ValueFormat.ReadMap(ref reader, "with"u8),
            Answer = ValueFormat.Read(ref reader, "answer"u8),
            Gives = ValueFormat.Read(ref reader, "gives"u8),
        };
        reader.Close();
        return example;
    }

    private static void WriteRival(BundleWriter writer, RuleRival rival)
    {
        writer.Open();
        writer.Text("misconception"u8, rival.MisconceptionId);
        ValueFormat.WriteMap(writer, "apart"u8, rival.Apart);
        writer.Close();
    }

    private static RuleRival ReadRival(ref BundleReader reader)
    {
        reader.Open();
        RuleRival rival = new() { MisconceptionId = reader.Text("misconception"u8), Apart = ValueFormat.ReadMap(ref reader, "apart"u8) };
        reader.Close();
        return rival;
    }
}
