using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items.Problems;

namespace DiagnosticEngine.Items.Bundles;

/// <summary>The content of a bundle: the map, the problems with their rules, and the items.</summary>
internal static class BankFormat
{
    public static void Write(BundleWriter writer, ItemBank bank)
    {
        Dictionary<string, Problem> problems = ById(bank.Problems);
        writer.Open();
        writer.Name("curriculum"u8);
        CurriculumFormat.Write(writer, bank.Curriculum.Definition);
        writer.List("problems"u8, bank.Problems, ProblemFormat.Write);
        writer.List("items"u8, bank.Items, (w, item) => ItemFormat.Write(w, item, problems));
        writer.Close();
    }

    public static ItemBank Read(ref BundleReader reader)
    {
        reader.Open();
        reader.Expect("curriculum"u8);
        CurriculumDefinition definition = CurriculumFormat.Read(ref reader);
        Problem[] problems = reader.List("problems"u8, ProblemFormat.Read);
        Dictionary<string, Problem> byId = ById(problems);
        Item[] items = reader.List("items"u8, (ref r) => ItemFormat.Read(ref r, byId));
        reader.Close();
        return new(new(definition), items, problems);
    }

    private static Dictionary<string, Problem> ById(IReadOnlyList<Problem> problems)
    {
        Dictionary<string, Problem> byId = new(problems.Count, StringComparer.Ordinal);
        foreach (Problem problem in problems)
        {
            if (!byId.TryAdd(problem.Id, problem))
            {
                throw new ArgumentException($"There are two problems {problem.Id}.", nameof(problems));
            }
        }

        return byId;
    }
}
