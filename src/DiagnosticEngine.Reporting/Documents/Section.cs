namespace DiagnosticEngine.Reporting.Documents;

/// <summary>A part of a page with a title of its own; may hold sections.</summary>
internal sealed record Section(string Title, IReadOnlyList<Block> Blocks) : Block;
