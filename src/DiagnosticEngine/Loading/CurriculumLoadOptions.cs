namespace DiagnosticEngine.Loading;

/// <summary>Limits and choices for reading a curriculum; the limits keep files from strangers harmless.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CurriculumLoadOptions
{
    /// <summary>Largest file, in bytes; a larger one is refused unread. <value>Default 5,000,000.</value></summary>
    public long MaxFileBytes { get; init; } = 5_000_000;

    /// <summary>Most files in the manifest's list. <value>Default 1,000.</value></summary>
    public int MaxFiles { get; init; } = 1_000;

    /// <summary>Most texts, lists and mappings in all files together. <value>Default 300,000.</value></summary>
    public int MaxNodes { get; init; } = 300_000;

    /// <summary>Deepest nesting of lists and mappings. <value>Default 64.</value></summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>Most findings that are kept; one more says that there were others. <value>Default 1,000.</value></summary>
    public int MaxFindings { get; init; } = 1_000;

    /// <summary>
    /// Whether to try out every item's variants and examples, which takes far longer than all the rest. <value>Default false: for a curriculum
    /// that <c>diagnostic validate</c> has checked. An app that loads content from strangers, or lets authors edit it, sets it.</value>
    /// </summary>
    public bool CheckVariants { get; init; }

    /// <summary>
    /// Most threads that work at once, at least 1; what is read and found is the same for every number. A source is asked for one file after
    /// the other. <value>Default the number of processors.</value>
    /// </summary>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;
}
