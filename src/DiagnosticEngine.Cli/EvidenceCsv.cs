using DiagnosticEngine.Inference;
using DiagnosticEngine.Records.Tables;

namespace DiagnosticEngine.Cli;

/// <summary>Reads judgements and earlier tests from CSV: a header, then one a line.</summary>
internal static class EvidenceCsv
{
    /// <summary>The columns, for help texts.</summary>
    public const string Columns = "id,kind,source,date,skill,representation,verdict,reliability[,reliabilityWhenNot]";

    /// <summary>Reads a file and checks it against the model.</summary>
    /// <exception cref="FailedCheckException">There is no such file, or a line cannot be read: the sentence names the line.</exception>
    public static async Task<IReadOnlyList<ExternalEvidence>> ReadFileAsync(string path, KnowledgeModel model, CancellationToken cancellationToken) => File.Exists(path)
        ? Read(await File.ReadAllTextAsync(path, cancellationToken), model)
        : throw new FailedCheckException($"There is no file {path}.");

    public static IReadOnlyList<ExternalEvidence> Read(string text, KnowledgeModel model)
    {
        IReadOnlyList<CsvRow> rows = CsvText.Rows(text);
        string[] header = rows.Count == 0 ? [] : [.. rows[0].Cells.Select(c => c.Text.Trim())];
        if (EvidenceFields.Needed.FirstOrDefault(n => !header.Contains(n, StringComparer.Ordinal)) is { } missing)
        {
            throw new FailedCheckException($"The first line of the evidence must name the column {missing}; the columns are {Columns}.");
        }

        List<ExternalEvidence> evidence = [.. rows.Skip(1).Select(r => One(r, header, model))];
        foreach (string twice in evidence.GroupBy(e => e.Id, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).Select(g => g.Key))
        {
            throw new FailedCheckException($"The evidence has the id \"{twice}\" twice; an id counts once.");
        }

        return evidence;
    }

    private static ExternalEvidence One(CsvRow row, string[] header, KnowledgeModel model)
    {
        try
        {
            if (row.Broken is { } broken)
            {
                throw new FormatException(broken.Problem);
            }

            ExternalEvidence read = EvidenceFields.Read(name => Array.IndexOf(header, name) is >= 0 and int at && at < row.Cells.Count ? row.Cells[at].Text.Trim() : null);
            ExternalEvidenceModel.EvidenceOf(model, read);
            return read;
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            throw new FailedCheckException($"Line {row.Line} of the evidence: {e.Message}");
        }
    }
}
