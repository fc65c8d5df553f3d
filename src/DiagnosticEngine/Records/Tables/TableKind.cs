namespace DiagnosticEngine.Records.Tables;

/// <summary>A kind of table: its columns in the order in which they are written.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Columns">All of its columns.</param>
/// <param name="Needed">Those that it cannot do without.</param>
/// <param name="Filled">Those of them in which every cell is filled.</param>
internal sealed record TableKind(RecordKind Kind, IReadOnlyList<string> Columns, IReadOnlyList<string> Needed, IReadOnlyList<string> Filled)
{
    private static readonly char[] s_marks = ['*', '!'];

    /// <summary>Name of the table, as in <c>--kind</c>.</summary>
    public string Name { get; } = Kind.ToString().ToLowerInvariant();

    public string Header => string.Join(',', Columns);

    /// <summary>Makes a kind from its columns: a star marks those that are needed, an exclamation mark those that are needed and filled.</summary>
    public static TableKind Of(RecordKind kind, string columns)
    {
        string[] all = columns.Split(' ');
        return new(
            kind,
            [.. all.Select(c => c.TrimEnd(s_marks))],
            [.. all.Where(c => s_marks.Contains(c[^1])).Select(c => c.TrimEnd(s_marks))],
            [.. all.Where(c => c.EndsWith('!')).Select(c => c.TrimEnd(s_marks))]);
    }
}
