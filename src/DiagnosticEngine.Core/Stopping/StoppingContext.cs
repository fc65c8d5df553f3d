using DiagnosticEngine.Inference;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Stopping;

/// <summary>All that a stopping rule may look at. Read only.</summary>
public sealed class StoppingContext
{
    /// <summary>What is believed about the pupil.</summary>
    public required KnowledgeState State { get; init; }

    /// <summary>Positions of the nodes that the assessment is about.</summary>
    public required IReadOnlyList<int> Scope { get; init; }

    /// <summary>How many items were answered in a way that says something.</summary>
    public required int ItemsAnswered { get; init; }

    /// <summary>How many items were asked, those that were passed over included.</summary>
    public required int ItemsAsked { get; init; }

    /// <summary>Expected minutes of the items answered.</summary>
    public required double Minutes { get; init; }

    /// <summary>After each answer, the first steps that the roadmap would have: ids of skills, in order.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> RoadmapHistory { get; init; }

    /// <summary>The responses so far, in order, those that say nothing included.</summary>
    public IReadOnlyList<ScoredResponse> Responses { get; init; } = [];

    /// <summary>Bits that the best question that may be asked is expected to tell about the map, worked out when first asked for; 0 where there is none.</summary>
    /// <value>Default infinite: not known.</value>
    public Lazy<double> BestInformation { get; init; } = new(double.PositiveInfinity);

    /// <summary>
    /// Probability that the next answer leaves the first steps of the roadmap as they are: the least over the most telling questions, worked out when first
    /// asked for; 0 to 1.
    /// </summary>
    /// <value>Default 1: not known.</value>
    public Lazy<double> RoadmapSteadiness { get; init; } = new(1.0);
}
