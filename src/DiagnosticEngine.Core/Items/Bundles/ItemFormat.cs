using System.Collections.ObjectModel;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Problems;

namespace DiagnosticEngine.Items.Bundles;

/// <summary>Items; a problem of the bank stands as its id.</summary>
internal static class ItemFormat
{
    public static void Write(BundleWriter writer, Item item, IReadOnlyDictionary<string, Problem> problems)
    {
        writer.Open();
        writer.Text("id"u8, item.Id);
        writer.Whole("revision"u8, item.Revision);
        writer.Texts("skills"u8, item.SkillIds);
        writer.Word("representation"u8, BundleWords.Representations, (int)item.Representation);
        writer.Word("kind"u8, BundleWords.Kinds, (int)item.Kind);
        WriteProblem(writer, item, problems);
        writer.List("params"u8, item.Parameters, ParameterFormat.Write);
        writer.List("define"u8, item.Definitions, FormulaFormat.WriteNamed);
        writer.List("where"u8, item.Constraints, FormulaFormat.Write);
        FormulaFormat.WriteText(writer, "prompt"u8, item.Prompt);
        FormulaFormat.WriteText(writer, "speak"u8, item.Speak);
        PictureFormat.Write(writer, "picture"u8, item.Picture);
        FormulaFormat.WriteUnlessNull(writer, "answer"u8, item.Answer);
        writer.List("options"u8, item.Options, FormulaFormat.Write);
        writer.Flag("shuffle"u8, item.ShuffleOptions, otherwise: true);
        AcceptFormat.Write(writer, "accept"u8, item.Accept);
        writer.List("malRules"u8, item.MalRules, (w, rule) => MalRuleFormat.Write(w, rule, item));
        writer.List("examples"u8, item.Examples, WriteExample);
        if (item.Minutes is { } minutes)
        {
            writer.Number("minutes"u8, minutes);
        }

        writer.TextUnlessEmpty("fewVariants"u8, item.FewVariants);
        writer.List("help"u8, item.Help, TaskFormat.WriteHelp);
        TaskFormat.Write(writer, "task"u8, item.Task);
        writer.Close();
    }

    public static Item Read(ref BundleReader reader, IReadOnlyDictionary<string, Problem> problems)
    {
        reader.Open();
        ItemProblem? problem = null;
        Item item = new()
        {
            Id = reader.Text("id"u8),
            Revision = reader.Int("revision"u8),
            SkillIds = reader.Texts("skills"u8),
            Representation = (Representation)reader.Word("representation"u8, BundleWords.Representations),
            Kind = (ItemKind)reader.Word("kind"u8, BundleWords.Kinds),
            Problem = problem = ReadProblem(ref reader, problems),
            Parameters = reader.ListLater("params"u8, ParameterFormat.Read),
            Definitions = reader.ListLater("define"u8, FormulaFormat.ReadNamed),
            Constraints = reader.ListLater("where"u8, FormulaFormat.Read),
            Prompt = FormulaFormat.ReadTextOrNull(ref reader, "prompt"u8),
            Speak = FormulaFormat.ReadTextOrNull(ref reader, "speak"u8),
            Picture = PictureFormat.ReadOrNull(ref reader, "picture"u8),
            Answer = FormulaFormat.ReadOrNull(ref reader, "answer"u8),
            Options = reader.ListLater("options"u8, FormulaFormat.Read),
            ShuffleOptions = reader.Flag("shuffle"u8, otherwise: true),
            Accept = AcceptFormat.Read(ref reader, "accept"u8),
            MalRules = reader.List("malRules"u8, (ref r) => MalRuleFormat.Read(ref r, problem?.Problem)),
            Examples = reader.ListLater("examples"u8, ReadExample),
            Minutes = reader.Has("minutes"u8) ? reader.Number() : null,
            FewVariants = reader.TextOrEmpty("fewVariants"u8),
            Help = reader.ListLater("help"u8, TaskFormat.ReadHelp),
            Task = TaskFormat.ReadOrNull(ref reader, "task"u8),
        };
        reader.Close();
        return item;
    }

    private static void WriteProblem(BundleWriter writer, Item item, IReadOnlyDictionary<string, Problem> problems)
    {
        if (item.Problem is not { } posed)
        {
            return;
        }

        if (!problems.TryGetValue(posed.Problem.Id, out Problem? known) || !ReferenceEquals(known, posed.Problem))
        {
            throw new ArgumentException($"The item {item.Id} poses the problem {posed.Problem.Id}, which is none of the bank.", nameof(item));
        }

        writer.Text("problem"u8, posed.Problem.Id);
        writer.Name("with"u8);
        writer.Map(posed.With, FormulaFormat.Write);
    }

    private static ItemProblem? ReadProblem(ref BundleReader reader, IReadOnlyDictionary<string, Problem> problems)
    {
        if (reader.TextOrNull("problem"u8) is not { } id)
        {
            return null;
        }

        reader.Expect("with"u8);
        return problems.TryGetValue(id, out Problem? problem)
            ? new() { Problem = problem, With = reader.Table(FormulaFormat.Read) }
            : throw reader.Damage("a problem of the bundle");
    }

    // Half of all that a bundle holds are examples: response, outcome, values and checklist stand without names.
    private static void WriteExample(BundleWriter writer, ItemExample example)
    {
        writer.Json.WriteStartArray();
        if (example.Response is null)
        {
            writer.Json.WriteNullValue();
        }
        else
        {
            writer.Text(example.Response);
        }

        writer.Text(example.Expect);
        writer.Map(example.With, ValueFormat.Write);
        if (example.Observations.Count > 0)
        {
            writer.Map(example.Observations, ValueFormat.Write);
        }

        writer.Json.WriteEndArray();
    }

    private static ItemExample ReadExample(ref BundleReader reader)
    {
        reader.OpenList();
        ItemExample example = new()
        {
            Response = reader.TextOrNull(),
            Expect = reader.Text(),
            With = reader.Table(ValueFormat.Read),
            Observations = reader.IsAtOpen ? reader.Table(ValueFormat.Read) : ReadOnlyDictionary<string, Value>.Empty,
        };
        reader.CloseList();
        return example;
    }
}
