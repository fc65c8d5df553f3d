using DiagnosticEngine.Loading.Syntax;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Records.Reading;

namespace DiagnosticEngine.Records.Checks;

/// <summary>What the checks look at.</summary>
/// <param name="Run">The import.</param>
/// <param name="Merged">Everything together.</param>
/// <param name="Read">What each file holds, by itself.</param>
/// <param name="Into">The file that was there already; null for none. What it holds was checked when it was imported.</param>
internal sealed record CheckedRecords(RecordRun Run, ProgrammeRecord Merged, IReadOnlyList<ProgrammeRecord> Read, SourceFile? Into)
{
    public RecordPlaces Places => Run.Places;

    public bool IsNew(object entry) => Places.FileOf(entry) != Into;
}
