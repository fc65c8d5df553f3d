namespace DiagnosticEngine.Tests;

/// <summary>Holds the public API: a change of it shows as a change of the accepted file.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public Task Package_PublicApi_IsAsAccepted() => Verifier.Verify(PublicApi.Of(typeof(DiagnosticEngine.Loading.YamlCurriculumLoader).Assembly));
}
