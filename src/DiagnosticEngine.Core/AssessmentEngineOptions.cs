using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Roadmaps;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Selection;
using DiagnosticEngine.Sessions;
using DiagnosticEngine.Stopping;

namespace DiagnosticEngine;

/// <summary>The parts and thresholds of an engine.</summary>
/// <remarks>Set them up before the engine is made; they are read once.</remarks>
public sealed class AssessmentEngineOptions
{
    /// <summary>What an assessment is about where a caller says nothing.</summary>
    public SessionOptions Session { get; set; } = new();

    /// <summary>Thresholds of diagnoses.</summary>
    public DiagnosisParameters Diagnosis { get; set; } = new();

    /// <summary>Thresholds of roadmaps.</summary>
    public RoadmapParameters Roadmap { get; set; } = new();

    /// <summary>Numbers of the error-pattern model.</summary>
    public ErrorPatternParameters ErrorPatterns { get; set; } = new();

    /// <summary>Selectors that sessions may name; a later one takes the place of an earlier one of the same name.</summary>
    /// <value>Default "diagnosis", "roadmap", "information", "information-per-item", "half-split", "fisher", "level-order", "propagation", "patterns" and "random".</value>
    public IList<IItemSelector> Selectors { get; } =
    [
        new DiagnosisSelector(), DiagnosisSelector.ForRoadmap(), new InformationSelector(), new InformationSelector(perMinute: false), new HalfSplitSelector(),
        new FisherSelector(), new LevelOrderSelector(), new PropagationSelector(), new PatternSelector(), new RandomSelector(),
    ];

    /// <summary>Policies that sessions may name; a later one takes the place of an earlier one of the same name.</summary>
    /// <value>Default "abstract-first", "concrete-first", "information-only" and "confidence".</value>
    public IList<ISelectionPolicy> Policies { get; } = [new AbstractFirstPolicy(), new ConcreteFirstPolicy(), new FreeChoicePolicy(), new ConfidencePolicy()];

    /// <summary>Rules that may end a session besides those that its options set. <value>Default none.</value></summary>
    public IList<IStoppingRule> StoppingRules { get; } = [];

    /// <summary>Rules of mastery checks. <value>Default 5 of 6 in symbols, 3 of 4 with pictures, 2 of 2 with objects.</value></summary>
    public MasteryRules Mastery { get; set; } = new();

    /// <summary>The scorer. <value>Default <see cref="ResponseScorer"/>.</value></summary>
    public IResponseScorer Scorer { get; set; } = new ResponseScorer();

    /// <summary>The planner; null for <see cref="RoadmapPlanner"/> with <see cref="Roadmap"/>.</summary>
    public IRoadmapPlanner? Planner { get; set; }

    /// <summary>Makes the estimator for a model; null to pick by size.</summary>
    public Func<KnowledgeModel, IKnowledgeEstimator>? Estimator { get; set; }
}
