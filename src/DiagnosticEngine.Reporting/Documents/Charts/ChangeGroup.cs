namespace DiagnosticEngine.Reporting.Documents.Charts;

/// <summary>Lines of a before-and-after chart that belong together, such as the topics that were taught.</summary>
internal sealed record ChangeGroup(string Title, ChartMark Mark, IReadOnlyList<ChangeRow> Rows);
