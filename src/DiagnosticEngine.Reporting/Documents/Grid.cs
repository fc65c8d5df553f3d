namespace DiagnosticEngine.Reporting.Documents;

/// <summary>A table of short texts whose rows come in groups.</summary>
internal sealed record Grid(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<GridGroup> Groups) : Block;
