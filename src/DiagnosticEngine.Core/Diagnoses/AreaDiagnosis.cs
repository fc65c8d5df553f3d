namespace DiagnosticEngine.Diagnoses;

/// <summary>The average level over an area's strands.</summary>
public sealed record AreaDiagnosis
{
    /// <summary>Id of the area.</summary>
    public required string AreaId { get; init; }

    /// <summary>Mean level of the strands that have one, each as often as it weighs; null where none has.</summary>
    public required LevelEstimate? Level { get; init; }

    /// <summary>How many strands the average rests on.</summary>
    public required int StrandsAssessed { get; init; }

    /// <summary>How many strands the area has.</summary>
    public required int StrandCount { get; init; }

    /// <summary>Sum of the weights of the strands that the average rests on; their number where every strand weighs 1. <value>Default 0: none.</value></summary>
    public int Weight { get; init; }
}
