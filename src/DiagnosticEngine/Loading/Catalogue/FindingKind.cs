namespace DiagnosticEngine.Loading.Catalogue;

/// <summary>A sort of finding: its code, how much it matters, and what <c>explain</c> says about it.</summary>
internal sealed record FindingKind(string Code, DiagnosticSeverity Severity, string Title, string Explanation, string Mend);
