using System.Diagnostics.CodeAnalysis;
using DiagnosticEngine.Loading;
using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Records;

/// <summary>What came of an import: all records together, or why not, and everything that was found.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class RecordImportResult
{
    internal RecordImportResult(ProgrammeRecord? record, IReadOnlyList<CurriculumDiagnostic> diagnostics, IReadOnlyDictionary<RecordKind, int> added, int skipped)
    {
        Record = record;
        Diagnostics = diagnostics;
        Added = added;
        Skipped = skipped;
    }

    /// <summary>The records that were there and those that were added; null when there is an error among the findings, and then nothing is merged.</summary>
    public ProgrammeRecord? Record { get; }

    /// <summary>Everything that was found, file by file in the order given, then by line and column.</summary>
    public IReadOnlyList<CurriculumDiagnostic> Diagnostics { get; }

    /// <summary>How many entries of each kind were added or added to; kinds with none are left out.</summary>
    public IReadOnlyDictionary<RecordKind, int> Added { get; }

    /// <summary>How many entries were there already and were passed over.</summary>
    public int Skipped { get; }

    /// <summary>Whether there is no error among the findings.</summary>
    [MemberNotNullWhen(true, nameof(Record))]
    public bool Success => Record is not null;
}
