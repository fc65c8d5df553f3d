using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Core.Tests.Items.Answers;

/// <summary>Questions of one kind, and what a response to them turns out to be.</summary>
internal static class Asked
{
    private static readonly ResponseScorer s_scorer = new();

    public static readonly AcceptedForms Clock12 = new();
    public static readonly AcceptedForms Clock24 = new() { Time = TimeForm.TwentyFourHour };
    public static readonly AcceptedForms Duration = new() { Time = TimeForm.Duration };

    /// <summary>A question; each foreseen wrong answer is an expression, and its misconception is m.0, m.1 and so on.</summary>
    public static ItemVariant For(ItemKind kind, string answer, AcceptedForms? accept = null, params string[] wrong) =>
        Made(ItemOf(kind, answer, accept, wrong));

    public static Item ItemOf(ItemKind kind, string answer, AcceptedForms? accept, params string[] wrong) => new()
    {
        Id = "i",
        Revision = 1,
        SkillIds = ["s"],
        Representation = Representation.Abstract,
        Kind = kind,
        Accept = accept ?? new(),
        Answer = Expression.Parse(answer),
        MalRules = [.. wrong.Select((w, i) => new MalRule { Gives = [Expression.Parse(w)], MisconceptionId = $"m.{i}" })],
    };

    public static ItemVariant Made(Item item) =>
        VariantFactory.TryCreate(item, new Dictionary<string, Value>(), out ItemVariant? variant, out VariantRefusal? refusal)
            ? variant
            : throw new InvalidOperationException(refusal.Message);

    public static ScoredResponse Score(ItemVariant variant, string text) => s_scorer.Score(variant, new Response { Id = "r", Text = text });

    /// <summary>"correct", "incorrect", "invalid" or the misconceptions.</summary>
    public static string Outcome(ItemVariant variant, string text) => Score(variant, text) is var scored && scored.Outcome == ResponseOutcome.Misconception
        ? string.Join(' ', scored.MisconceptionIds)
        : scored.Outcome.ToString().ToLowerInvariant();
}
