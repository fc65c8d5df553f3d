using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Selection;
using DiagnosticEngine.Stopping;

namespace DiagnosticEngine.Sessions;

/// <summary>The parts that a session works with.</summary>
internal sealed class SessionServices
{
    public required ItemBank Bank { get; init; }

    public required IKnowledgeEstimator Estimator { get; init; }

    public required IResponseScorer Scorer { get; init; }

    public required IItemSelector Selector { get; init; }

    public required ISelectionPolicy Policy { get; init; }

    public required IReadOnlyList<IStoppingRule> StoppingRules { get; init; }

    public required ErrorPatternParameters PatternParameters { get; init; }

    /// <summary>What questions are expected to tell about wrong rules; shared by all sessions.</summary>
    public required PatternOutlook Outlook { get; init; }

    /// <summary>The first steps that a roadmap would have; planning lives above sessions, so it comes as a function.</summary>
    public required Func<KnowledgeState, IReadOnlyList<string>> OutlineRoadmap { get; init; }

    /// <summary>Whether beliefs are computed only when somebody reads them, because nothing here looks at them on the way; for studies.</summary>
    public bool DefersBeliefs { get; init; }
}
