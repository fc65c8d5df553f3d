namespace DiagnosticEngine.Tests.Programme;

/// <summary>A test that carries the id of a requirement.</summary>
/// <param name="Id">The id of the requirement.</param>
/// <param name="Test">The test, as Class.Method.</param>
internal sealed record TestTrait(string Id, string Test);
