using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Reporting.Explanations;

/// <summary>The evidence for a wrong rule, answer by answer: what it predicts, what came, and what was believed after it.</summary>
internal static class PatternChain
{
    private const int RivalsShown = 5;

    public static Page Of(AssessmentSession session, string misconceptionId)
    {
        ArgumentNullException.ThrowIfNull(session);
        Curriculum curriculum = session.Bank.Curriculum;
        Misconception misconception = curriculum.GetMisconception(misconceptionId);
        List<Block> blocks = [new Paragraph($"{misconception.Name}. Answers that fit it are a reason to ask, not a verdict.")];
        IReadOnlyList<PatternObservation> chain = session.PatternObservations;
        if (chain.All(o => !o.Predicts.ContainsKey(misconceptionId)))
        {
            blocks.Add(new Paragraph("No question so far could have shown it."));
            return Title(misconception, curriculum, blocks);
        }

        for (int i = 0; i < chain.Count; i++)
        {
            if (chain[i].Predicts.TryGetValue(misconceptionId, out string? predicted))
            {
                blocks.Add(new Section(string.Create(CultureInfo.InvariantCulture, $"Question {chain[i].Step}"), [Answer(session, chain, i, misconceptionId, predicted)]));
            }
        }

        blocks.Add(new Section("Now", [Now(session, misconceptionId)]));
        return Title(misconception, curriculum, blocks);
    }

    private static Page Title(Misconception misconception, Curriculum curriculum, List<Block> blocks) =>
        new($"Consistent with “{misconception.Label}”?", curriculum.Definition.Language, blocks);

    private static Facts Answer(AssessmentSession session, IReadOnlyList<PatternObservation> chain, int index, string id, string predicted)
    {
        PatternObservation observation = chain[index];
        bool fits = observation.Matches.Contains(id, StringComparer.Ordinal);
        string verdict = fits ? "fits" : observation.IsRight ? "right where the rule leads to a wrong answer: speaks against it" : "wrong in another way: speaks against it";
        string[] also = [.. observation.Predicts.Where(p => p.Key != id && fits && observation.Matches.Contains(p.Key, StringComparer.Ordinal)).Select(p => Label(session, p.Key))];
        double before = session.PatternBeliefAfter(index).FamilyOf(id)?.ProbabilityOf(id) ?? 0;
        double after = session.PatternBeliefAfter(index + 1).FamilyOf(id)?.ProbabilityOf(id) ?? 0;
        return Facts.Of(
            Fact.Of("Asked", observation.Prompt.Length > 0 ? Words.Quoted(observation.Prompt) : "a task with objects"),
            Fact.Of("The rule leads to", predicted),
            Fact.Of("Answer", observation.Response),
            Fact.Of("So it", verdict),
            new("Also fits", also),
            Fact.Of("Belief", string.Create(CultureInfo.InvariantCulture, $"{(index == 0 || before == 0 ? "" : $"from {Rounded(before):0.00} ")}to {Rounded(after):0.00}")));
    }

    private static Facts Now(AssessmentSession session, string id)
    {
        PatternFamily family = session.PatternBelief.FamilyOf(id)!;
        ErrorPattern pattern = session.ErrorPatterns.First(p => p.MisconceptionId == id);
        return Facts.Of(
            Fact.Of("Belief", Rounded(pattern.Probability).ToString("0.00", CultureInfo.InvariantCulture)),
            Fact.Of("Named", pattern.IsNamed ? "yes, as “consistent with”" : "no: not enough evidence yet"),
            new("Cannot be told apart so far from", [.. pattern.InseparableFrom.Select(o => Label(session, o))]),
            new("Rivals", [.. family.Hypotheses.Where(h => !h.MisconceptionIds.Contains(id, StringComparer.Ordinal)).Take(RivalsShown).Where(h => h.Probability >= 0.005).Select(h => Rival(session, h))]),
            new("Conversations", [.. session.Interviews.Where(i => i.Question.MisconceptionId == id && !i.Record.Skipped).Select(i => i.Record.Outcome.ToString().ToLowerInvariant())]));
    }

    private static string Rival(AssessmentSession session, PatternHypothesis hypothesis)
    {
        string what = hypothesis.Class switch
        {
            PatternClass.NoRule => "no wrong rule, slips only",
            PatternClass.Unexplained => "errors that no known rule explains",
            _ => Words.And([.. hypothesis.MisconceptionIds.Select(m => Label(session, m))]),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{what}: {Rounded(hypothesis.Probability):0.00}");
    }

    private static string Label(AssessmentSession session, string id) => $"“{session.Bank.Curriculum.GetMisconception(id).Label}”";

    // Nothing that rests on evidence is ever written as certain.
    private static double Rounded(double probability) => Math.Clamp(Math.Round(probability, 2), 0.01, 0.99);
}
