using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Diagnoses;

/// <summary>What a level rests on.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record LevelEvidence
{
    /// <summary>Numbers of the steps whose answers say something about it, in order.</summary>
    public IReadOnlyList<int> Steps { get; init; } = [];

    /// <summary>Representations in which something was answered, objects first.</summary>
    public IReadOnlyList<Representation> Representations { get; init; } = [];

    /// <summary>Ids of adults who watched one of these answers; empty where nobody did.</summary>
    public IReadOnlyList<string> ObserverIds { get; init; } = [];
}
