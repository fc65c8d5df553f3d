using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Selection;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Reporting.Explanations;

/// <summary>One question in words: what, why, instead of what, what came back, and what that changed.</summary>
internal static class StepExplanation
{
    public const string BeliefHere = "Belief that it is secure";
    public const string BeliefElsewhere = "Belief elsewhere";

    private const int Shown = 3;

    public static Facts Of(SessionStep step, Curriculum curriculum)
    {
        Item item = step.Variant.Item;
        Skill skill = curriculum.GetSkill(item.SkillIds[0]);
        return Facts.Of(
            Fact.Of("Asked", $"{Asked(step.Variant)}, about “{skill.Statement}” ({Words.Place(curriculum, skill)}) {Words.Of(item.Representation)}"),
            Fact.Of("Why", step.Decision.Reason),
            Fact.Of("Rule", step.Decision.Rule),
            Fact.Of("Chosen from", Choice(step.Decision)),
            new("Highest", [.. step.Decision.Candidates.Take(Shown).Select(c => Candidate(c, step.Decision))]),
            Fact.Of("Answer", Answer(step.Scored, curriculum)),
            new(BeliefHere, [.. step.Asked.Select(b => Belief(b, curriculum))]),
            new(BeliefElsewhere, [.. step.Elsewhere.Select(b => Belief(b, curriculum))]));
    }

    /// <summary>A belief before and after: "Subtracts within 20, in symbols: from 0.42 to 0.81".</summary>
    public static string Belief(NodeBelief belief, Curriculum curriculum) => string.Create(
        CultureInfo.InvariantCulture,
        $"{curriculum.GetSkill(belief.Node.SkillId).Statement}, {Words.Of(belief.Node.Representation)}: from {Rounded(belief.Before):0.00} to {Rounded(belief.After):0.00}");

    /// <summary>What came back, and what it turned out to be: "“26”, not right yet, and consistent with …".</summary>
    public static string Answer(ScoredResponse scored, Curriculum curriculum)
    {
        string given = scored.Response.Text is { Length: > 0 } text && scored.Outcome is not (ResponseOutcome.NotSure or ResponseOutcome.Declined) ? $"“{text}”, " : "";
        string help = scored.Response.HelpUsed == 0 ? ""
            : scored is { IsCorrect: true, Credit: < 1 } ? string.Create(CultureInfo.InvariantCulture, $", with {Help(scored)}, so it counts {scored.Credit:0.##}")
            : $", with {Help(scored)}";
        string unsure = scored.IsUnsure ? "; the observer was unsure, so it counts for less" : "";
        return given + Outcome(scored, curriculum) + help + unsure;
    }

    private static string Asked(ItemVariant variant) => variant.Prompt.Length > 0 ? Words.Quoted(variant.Prompt) : "a task with objects";

    private static string Choice(SelectionDecision decision)
    {
        string unit = decision.ScoreUnit.Length > 0 ? $" in {decision.ScoreUnit}" : "";
        return $"{Words.Number(decision.CandidateCount, "question", "questions")}, weighed by “{decision.Selector}”{unit}";
    }

    private static string Candidate(ScoredCandidate candidate, SelectionDecision decision)
    {
        string mark = string.Equals(candidate.ItemId, decision.Item.Id, StringComparison.Ordinal) ? ", the one asked" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{candidate.ItemId}: {candidate.Score:0.###}{mark}");
    }

    private static string Help(ScoredResponse scored)
    {
        string level = scored.HelpLevel == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" (level {scored.HelpLevel})");
        return Words.Number(scored.Response.HelpUsed, "step of help", "steps of help") + level;
    }

    private static string Outcome(ScoredResponse scored, Curriculum curriculum) => scored.Outcome switch
    {
        ResponseOutcome.Correct => "right",
        ResponseOutcome.Misconception =>
            $"not right yet, and consistent with {Words.And([.. scored.MisconceptionIds.Select(m => $"“{curriculum.GetMisconception(m).Label}”")])}",
        ResponseOutcome.Slip => "not right yet, and close enough to be a slip, so it counts half",
        ResponseOutcome.NotSure => "“not sure yet”: that helps too",
        ResponseOutcome.Declined => "passed over: that counts neither for nor against",
        ResponseOutcome.Unclear => "it could not be told from what was seen: that counts neither for nor against",
        ResponseOutcome.NoEvidence => "the task did not run as meant: that counts neither for nor against",
        _ => "not right yet",
    };

    // Nothing that rests on evidence is ever written as certain.
    private static double Rounded(double probability) => Math.Clamp(Math.Round(probability, 2), 0.01, 0.99);
}
