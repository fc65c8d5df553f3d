using System.Globalization;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Benchmarks;

/// <summary>Sessions of a pupil who can do what lies up to level 3, with slips and guesses.</summary>
internal static class SimulatedAnswers
{
    public static SessionOptions Options(int items) => new()
    {
        ObserverId = "observer",
        MaxItems = items,
        MaxMinutes = 10_000,
        Certainty = 1,
        StableAnswers = items,
        Policy = "abstract-first",
    };

    public static Response To(ItemVariant variant, ItemBank bank, AssessmentSession session)
    {
        string id = session.Steps.Count.ToString(CultureInfo.InvariantCulture);
        bool easy = variant.Item.SkillIds.All(s => bank.Curriculum.GetSkill(s).Level <= 3);
        bool right = DeterministicRandom.ForStream(session.Seed, "answer", id).NextBool(easy ? 0.87 : 0.1);
        return new Response { Id = id, Text = right ? variant.Answer.ToString() : "0" };
    }
}
