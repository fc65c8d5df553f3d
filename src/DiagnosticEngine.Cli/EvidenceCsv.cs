using DiagnosticEngine.Inference;

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
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        string[] header = [.. (CsvLine.Split(lines[0].TrimStart('\uFEFF')) ?? []).Select(h => h.Trim())];
        if (EvidenceFields.Needed.FirstOrDefault(n => !header.Contains(n, StringComparer.Ordinal)) is { } missing)
        {
            throw new FailedCheckException($"The first line of the evidence must name the column {missing}; the columns are {Columns}.");
        }

        List<ExternalEvidence> evidence = [];
        for (int i = 1; i < lines.Length; i++)
        {
            if (!string.IsNullOrWhiteSpace(lines[i]))
            {
                evidence.Add(One(CsvLine.Split(lines[i]), header, i + 1, model));
            }
        }

        foreach (string twice in evidence.GroupBy(e => e.Id, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).Select(g => g.Key))
        {
            throw new FailedCheckException($"The evidence has the id \"{twice}\" twice; an id counts once.");
        }

        return evidence;
    }

    private static ExternalEvidence One(IReadOnlyList<string>? cells, string[] header, int line, KnowledgeModel model)
    {
        try
        {
            if (cells is null)
            {
                throw new FormatException("A quotation mark is never closed.");
            }

            ExternalEvidence read = EvidenceFields.Read(name => Array.IndexOf(header, name) is >= 0 and int at && at < cells.Count ? cells[at].Trim() : null);
            ExternalEvidenceModel.EvidenceOf(model, read);
            return read;
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            throw new FailedCheckException($"Line {line} of the evidence: {e.Message}");
        }
    }
}
