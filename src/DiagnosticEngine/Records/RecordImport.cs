using DiagnosticEngine.Loading;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Syntax;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Records.Checks;
using DiagnosticEngine.Records.Merging;
using DiagnosticEngine.Records.Reading;
using DiagnosticEngine.Records.Tables;
using DiagnosticEngine.Records.Tree;

namespace DiagnosticEngine.Records;

/// <summary>
/// Reads records of a programme from JSON and from tables, checks them, and adds them to those that are there. Nothing is ever replaced, and nothing at all is
/// added while there is an error.
/// </summary>
/// <remarks>Stateless and safe to use from many threads. Opens no file and knows no clock.</remarks>
public static class RecordImport
{
    /// <summary>Imports files in the order given.</summary>
    /// <param name="files">The files.</param>
    /// <param name="options">What to add them to and what to check; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one finding is to be kept.</exception>
    public static RecordImportResult Read(IReadOnlyList<RecordFile> files, RecordImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxFindings, 1);
        FindingLog log = new(options.MaxFindings);
        RecordRun run = new(log, options.Curriculum, options.Today);
        RecordMerge merge = new(run);
        SourceFile? into = null;
        if (options.Into is { } kept && Read(kept, 0, run, out into) is { } there)
        {
            merge.Keep(there);
        }

        List<ProgrammeRecord> read = [];
        for (int i = 0; i < files.Count; i++)
        {
            if (Read(files[i], i + 1, run, out _) is { } record)
            {
                read.Add(record);
                merge.Add(record);
            }
        }

        ProgrammeRecord merged = merge.Record;
        RecordChecks.Run(new(run, merged, read, into));
        Place end = new SourceFile(files.Count > 0 ? files[^1].Name : options.Into?.Name ?? "", files.Count + 1, "").Top;
        return new(log.ErrorCount == 0 ? merged : null, log.InOrder(end), merge.Added, merge.Skipped);
    }

    private static ProgrammeRecord? Read(RecordFile from, int order, RecordRun run, out SourceFile file)
    {
        if (!FileText.TryDecode(from.Name, order, from.Content.Span, run.Log, out SourceFile decoded, isPrivate: true))
        {
            file = decoded;
            run.HasGaps = true;
            return null;
        }

        file = new(from.Name, order, decoded.Text) { IsPrivate = true, IsMade = from.IsMade };
        int before = run.Log.ErrorCount;
        ProgrammeRecord? record = (from.IsJson ? JsonTree.Read(file, run.Log) : TableReader.Read(file, run.Log)) switch
        {
            ObjectNode root => new EntryReader(run).Record(new(root, "The file", run)),
            { } other => Refuse(other, run),
            null => null,
        };
        run.HasGaps |= run.Log.ErrorCount > before;
        return record;
    }

    private static ProgrammeRecord? Refuse(RecordNode root, RecordRun run)
    {
        run.Log.Add(RecordFileFindings.Shape, root.Place, $"The file should hold an object, but this is {root.Description}.", "Begin it with { and \"formatVersion\".");
        return null;
    }
}
