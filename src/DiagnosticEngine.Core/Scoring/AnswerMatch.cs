using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Scoring;

/// <summary>Compares an answer that was scored with a value.</summary>
internal static class AnswerMatch
{
    /// <summary>Whether the answer is the value, as the scorer would take it.</summary>
    public static bool IsSame(ItemVariant variant, ScoredResponse scored, Value value) =>
        scored.Answer is { } answer
        && (answer.Equals(value) || ResponseScorer.IsSame(variant, new() { Value = answer, Typed = scored.Response.Text ?? "" }, value));
}
