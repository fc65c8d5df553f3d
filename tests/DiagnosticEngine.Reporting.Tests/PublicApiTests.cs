namespace DiagnosticEngine.Reporting.Tests;

/// <summary>Holds the public API: a change of it shows as a change of the accepted file.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public Task Reporting_PublicApi_IsAsAccepted() => Verifier.Verify(PublicApi.Of(typeof(DiagnosticEngine.Reporting.Pictures.TextPicture).Assembly));
}
