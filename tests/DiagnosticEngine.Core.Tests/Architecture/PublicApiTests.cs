using System.Reflection;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Core.Tests.Architecture;

/// <summary>Holds the public API: a change of it shows as a change of the accepted file.</summary>
public sealed class PublicApiTests
{
    private static readonly Assembly s_core = typeof(Rational).Assembly;

    [Fact]
    public Task Core_PublicApi_IsAsAccepted() => Verifier.Verify(PublicApi.Of(s_core));

    [Fact]
    public void Core_PublicTypes_HaveNoPublicSettersOrFieldsButOptions()
    {
        IEnumerable<string> mutable = s_core.GetExportedTypes()
            .Where(t => t != typeof(AssessmentEngineOptions) && !t.IsEnum)
            .SelectMany(t => t.GetProperties(PublicApi.Declared)
                .Where(p => p.SetMethod is { IsPublic: true } && !PublicApi.IsInit(p))
                .Select(p => $"{t.FullName}.{p.Name}")
                .Concat(t.GetFields(PublicApi.Declared).Where(f => f is { IsPublic: true, IsInitOnly: false, IsLiteral: false }).Select(f => $"{t.FullName}.{f.Name}")));
        Assert.Empty(mutable);
    }

    [Fact]
    public void EngineVersion_InSnapshots_IsThePackages() =>
        Assert.Equal(DiagnosticEngine.Sessions.AssemblyVersion.Current, s_core.GetName().Version!.ToString(3));
}
