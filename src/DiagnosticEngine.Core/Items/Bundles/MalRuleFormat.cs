using DiagnosticEngine.Items.Problems;

namespace DiagnosticEngine.Items.Bundles;

/// <summary>Mal-rules; the misconception's own rule on the item's problem stands as "rule": true.</summary>
internal static class MalRuleFormat
{
    public static void Write(BundleWriter writer, MalRule malRule, Item item)
    {
        writer.Open();
        writer.List("gives"u8, malRule.Gives, FormulaFormat.Write);
        writer.TextUnlessNull("means"u8, malRule.MisconceptionId);
        if (malRule.Rule is not null && (malRule.MisconceptionId is null || !ReferenceEquals(malRule.Rule, item.Problem?.Problem.RuleOf(malRule.MisconceptionId))))
        {
            throw new ArgumentException($"The item {item.Id} uses a rule that is not its misconception's own on its problem.", nameof(malRule));
        }

        writer.Flag("rule"u8, malRule.Rule is not null, otherwise: false);
        FormulaFormat.WriteUnlessNull(writer, "when"u8, malRule.When);
        writer.Close();
    }

    public static MalRule Read(ref BundleReader reader, Problem? problem)
    {
        reader.Open();
        Expressions.Expression[] gives = reader.List("gives"u8, FormulaFormat.Read);
        string? means = reader.TextOrNull("means"u8);
        MalRule malRule = new()
        {
            Gives = gives,
            MisconceptionId = means,
            Rule = reader.Flag("rule"u8, otherwise: false) ? Own(ref reader, problem, means) : null,
            When = FormulaFormat.ReadOrNull(ref reader, "when"u8),
        };
        reader.Close();
        return malRule;
    }

    private static WrongRule Own(ref BundleReader reader, Problem? problem, string? means) =>
        (means is null ? null : problem?.RuleOf(means)) ?? throw reader.Damage("a rule of the problem");
}
