namespace DiagnosticEngine.Reporting.Documents;

/// <summary>A list in no order that matters.</summary>
internal sealed record Bullets(IReadOnlyList<string> Items) : Block;
