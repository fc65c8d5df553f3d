namespace DiagnosticEngine.Tests.Programme;

/// <summary>A row of the table of requirements in docs/programme.md.</summary>
/// <param name="Id">The id of the requirement.</param>
/// <param name="Weight">P (must) or S (should).</param>
/// <param name="Tests">The tests that show it, as Class.Method.</param>
/// <param name="Status">met, partly or not yet.</param>
/// <param name="Note">What is missing, or what to know.</param>
internal sealed record RequirementRow(string Id, string Weight, IReadOnlyList<string> Tests, string Status, string Note);
