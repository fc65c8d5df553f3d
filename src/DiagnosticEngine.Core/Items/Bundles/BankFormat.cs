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

    /// <summary>Where the map and what follows it begin. The map is passed over and may be damaged.</summary>
    public static (BundleReader Map, BundleReader Others) Divide(BundleReader reader)
    {
        reader.Open();
        reader.Expect("curriculum"u8);
        string language = CurriculumFormat.LanguageOf(reader);
        BundleReader map = reader.Fork(language);
        reader.Skip();
        return (map, reader.Fork(language));
    }

    public static Curriculum ReadMap(BundleReader map) => new(CurriculumFormat.Read(ref map));

    /// <summary>Reads what follows the map, to the end of the bundle.</summary>
    public static (Problem[] Problems, Item[] Items) ReadRest(BundleReader rest)
    {
        Problem[] problems = rest.List("problems"u8, ProblemFormat.Read);
        Dictionary<string, Problem> byId = ById(problems);
        Item[] items = rest.List("items"u8, (ref r) => ItemFormat.Read(ref r, byId));
        rest.Close();
        rest.End();
        return (problems, items);
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
