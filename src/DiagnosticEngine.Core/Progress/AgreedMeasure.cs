namespace DiagnosticEngine.Progress;

/// <summary>A measure by which an intervention will be looked at, agreed before it starts.</summary>
public sealed record AgreedMeasure
{
    /// <summary>What is measured and how, such as "the same assessment before and after on the topics taught".</summary>
    public required string What { get; init; }

    /// <summary>The day on which it was agreed.</summary>
    public required DateOnly AgreedOn { get; init; }
}
