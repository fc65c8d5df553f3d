namespace DiagnosticEngine.Roadmaps;

/// <summary>What lessons there are, and what they are for.</summary>
/// <remarks>Immutable.</remarks>
public sealed record LessonPlanOptions
{
    /// <summary>How many lessons, from 1 to 1,000. <value>Default 28: two a week for 14 weeks.</value></summary>
    public int Lessons { get; init; } = 28;

    /// <summary>Minutes of a lesson, from 5 to 1,000. <value>Default 40.</value></summary>
    public int LessonMinutes { get; init; } = 40;

    /// <summary>How long teaching takes.</summary>
    public TeachingMinutes Minutes { get; init; } = new();

    /// <summary>When what was taught is met again.</summary>
    public RevisitSchedule Revisits { get; init; } = new();

    /// <summary>What makes a step worth its minutes.</summary>
    public PlanWeights Weights { get; init; } = new();

    /// <summary>Where the plan is to lead; null for nowhere in particular.</summary>
    public PlanTarget? Target { get; init; }

    /// <summary>
    /// Most decisions that the search for the best plan looks at, from 0; then the best found so far is taken, with a bound on how much better any other could be.
    /// <value>Default 65,536: enough for every choice among up to 15 steps and for many far greater ones.</value>
    /// </summary>
    public int SearchLimit { get; init; } = 65_536;
}
