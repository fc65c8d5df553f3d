using System.Text.Json.Nodes;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Cli.Tests;

public sealed class AnswerKindTests
{
    [Theory]
    [InlineData(ItemKind.Time, "455", "456", "7:35", "7:36")]
    [InlineData(ItemKind.Remainder, "[3, 2]", "3", "3 r 2", "3")]
    [InlineData(ItemKind.Pair, "[2, -5]", "[-5, 2]", "(2, -5)", "(-5, 2)")]
    [InlineData(ItemKind.Order, "['0.3', 1/2]", "[1/2, '0.3']", "0.3, 1/2", "1/2, 0.3")]
    [InlineData(ItemKind.Algebra, "'4c + 3b'", "'7cb'", "4c + 3b", "7cb")]
    public void Preview_Kinds_WriteAnswersAsPupilsDo(ItemKind kind, string answer, string wrong, string writtenAnswer, string writtenWrong)
    {
        ItemVariant variant = Variant(kind, answer, wrong);
        string text = VariantText.WithKey(variant);
        Assert.Contains($"Answer: {writtenAnswer}\n  {writtenWrong}  slip\n", text, StringComparison.Ordinal);
        JsonObject json = VariantJson.Of(variant, reveal: true);
        Assert.Equal(writtenAnswer, (string?)json["key"]!["answer"]);
        Assert.Equal(writtenWrong, (string?)json["key"]!["malRules"]![0]!["gives"]);
        Assert.Equal(kind.ToString().ToLowerInvariant(), (string?)json["kind"]);
        Assert.Equal(variant.AnswerHint, (string?)json["hint"]);
    }

    [Fact]
    public void Names_Kinds_AreAllDifferent() =>
        Assert.Equal(Enum.GetValues<ItemKind>().Length, Enum.GetValues<ItemKind>().Select(Names.Of).Distinct(StringComparer.Ordinal).Count());

    private static ItemVariant Variant(ItemKind kind, string answer, string wrong)
    {
        Item item = new()
        {
            Id = "i",
            Revision = 1,
            SkillIds = ["s"],
            Representation = Representation.Abstract,
            Kind = kind,
            Answer = Expression.Parse(answer),
            MalRules = [new MalRule { Gives = [Expression.Parse(wrong)], MisconceptionId = null }],
        };
        Assert.True(VariantFactory.TryCreate(item, new Dictionary<string, Value>(StringComparer.Ordinal), out ItemVariant? variant, out _));
        return variant;
    }
}
