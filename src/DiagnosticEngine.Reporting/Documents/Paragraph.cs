namespace DiagnosticEngine.Reporting.Documents;

/// <summary>Sentences that belong together.</summary>
internal sealed record Paragraph(string Text) : Block;
