using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Core.Tests.Architecture;

/// <summary>Holds the public API: a change of it shows as a change of the accepted file.</summary>
public sealed class PublicApiTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public Task Core_PublicApi_IsAsAccepted()
    {
        StringBuilder api = new();
        foreach (Type type in typeof(Rational).Assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            api.Append(CultureInfo.InvariantCulture, $"{Kind(type)} {type.FullName}\n");
            foreach (string member in type.GetMembers(Declared).Select(Describe).OfType<string>().Order(StringComparer.Ordinal))
            {
                api.Append("    ").Append(member).Append('\n');
            }
        }

        return Verifier.Verify(api.ToString());
    }

    [Fact]
    public void Core_PublicTypes_HaveNoPublicSettersOrFieldsButOptions()
    {
        IEnumerable<string> mutable = typeof(Rational).Assembly.GetExportedTypes()
            .Where(t => t != typeof(AssessmentEngineOptions) && !t.IsEnum)
            .SelectMany(t => t.GetProperties(Declared)
                .Where(p => p.SetMethod is { IsPublic: true } && !IsInit(p))
                .Select(p => $"{t.FullName}.{p.Name}")
                .Concat(t.GetFields(Declared).Where(f => f is { IsPublic: true, IsInitOnly: false, IsLiteral: false }).Select(f => $"{t.FullName}.{f.Name}")));
        Assert.Empty(mutable);
    }

    [Fact]
    public void EngineVersion_InSnapshots_IsThePackages() =>
        Assert.Equal(DiagnosticEngine.Sessions.AssemblyVersion.Current, typeof(Rational).Assembly.GetName().Version!.ToString(3));

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct"
        : type.IsAbstract && type.IsSealed ? "static class" : type.IsSealed ? "sealed class" : "class";

    private static string? Describe(MemberInfo member) => member switch
    {
        PropertyInfo p when IsVisible(p.GetMethod) || IsVisible(p.SetMethod) =>
            $"{Name(p.PropertyType)} {p.Name} {{ {(IsVisible(p.GetMethod) ? "get; " : "")}{(!IsVisible(p.SetMethod) ? "" : IsInit(p) ? "init; " : "set; ")}}}",
        FieldInfo f when f.IsPublic => $"{Name(f.FieldType)} {f.Name}",
        ConstructorInfo c when IsVisible(c) => $".ctor({Parameters(c)})",
        MethodInfo m when IsVisible(m) && !m.IsSpecialName && IsWritten(m) => $"{Name(m.ReturnType)} {m.Name}({Parameters(m)})",
        MethodInfo { IsSpecialName: true } m when m.IsPublic && m.Name.StartsWith("op_", StringComparison.Ordinal) && IsWritten(m) => $"{Name(m.ReturnType)} {m.Name}({Parameters(m)})",
        _ => null,
    };

    private static bool IsInit(PropertyInfo property) =>
        property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit");

    private static bool IsWritten(MethodInfo method) => !method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}"));

    private static string Name(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;
}
