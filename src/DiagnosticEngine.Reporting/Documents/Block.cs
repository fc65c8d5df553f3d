namespace DiagnosticEngine.Reporting.Documents;

/// <summary>A piece of a page. Texts are plain: each writer cleans, wraps and escapes them for its own form.</summary>
internal abstract record Block;
