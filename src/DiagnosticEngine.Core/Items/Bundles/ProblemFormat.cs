using DiagnosticEngine.Items.Problems;

namespace DiagnosticEngine.Items.Bundles;

/// <summary>Problems with the wrong rules of pupils on them.</summary>
internal static class ProblemFormat
{
    public static void Write(BundleWriter writer, Problem problem)
    {
        writer.Open();
        writer.Text("id"u8, problem.Id);
        writer.Text("name"u8, problem.Name);
        writer.List("given"u8, problem.Given, ParameterFormat.Write);
        writer.List("define"u8, problem.Definitions, FormulaFormat.WriteNamed);
        writer.List("where"u8, problem.Constraints, FormulaFormat.Write);
        writer.Word("kind"u8, BundleWords.Kinds, (int)problem.Kind);
        writer.Text("answer"u8, problem.Answer.Source);
        writer.TextUnlessNull("method"u8, problem.Method);
        writer.List("rules"u8, problem.Rules, RuleFormat.Write);
        writer.Close();
    }

    public static Problem Read(ref BundleReader reader)
    {
        reader.Open();
        Problem problem = new()
        {
            Id = reader.Text("id"u8),
            Name = reader.Text("name"u8),
            Given = reader.ListLater("given"u8, ParameterFormat.Read),
            Definitions = reader.ListLater("define"u8, FormulaFormat.ReadNamed),
            Constraints = reader.ListLater("where"u8, FormulaFormat.Read),
            Kind = (ItemKind)reader.Word("kind"u8, BundleWords.Kinds),
            Answer = FormulaFormat.Read(ref reader, "answer"u8),
            Method = reader.TextOrNull("method"u8),
            Rules = reader.List("rules"u8, RuleFormat.Read),
        };
        reader.Close();
        return problem;
    }
}
