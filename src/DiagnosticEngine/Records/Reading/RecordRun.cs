using DiagnosticEngine.Curricula;
using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Records.Reading;

/// <summary>What all parts of an import share.</summary>
internal sealed class RecordRun(FindingLog log, Curriculum? curriculum, DateOnly? today)
{
    public FindingLog Log { get; } = log;

    public Curriculum? Curriculum { get; } = curriculum;

    public DateOnly? Today { get; } = today;

    public RecordPlaces Places { get; } = new();

    /// <summary>Ids of pupils that were read, even where the rest of their entry could not be.</summary>
    public HashSet<string> Pupils { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of adults that were read.</summary>
    public HashSet<string> Observers { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of groups that were read.</summary>
    public HashSet<string> Groups { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether some of what was given could not be read, so that what seems unknown may stand there.</summary>
    public bool HasGaps { get; set; }
}
