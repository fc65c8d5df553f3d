using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace DiagnosticEngine.Testing;

/// <summary>Writes out the public API of an assembly, one member a line, for a snapshot to hold.</summary>
public static class PublicApi
{
    /// <summary>Members that a type declares itself.</summary>
    public const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        StringBuilder api = new();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            api.Append(CultureInfo.InvariantCulture, $"{Kind(type)} {type.FullName}\n");
            foreach (string member in type.GetMembers(Declared).Select(Describe).OfType<string>().Order(StringComparer.Ordinal))
            {
                api.Append("    ").Append(member).Append('\n');
            }
        }

        return api.ToString();
    }

    /// <summary>Whether a property can be set while its object is made, and not later.</summary>
    public static bool IsInit(PropertyInfo property)
    {
        ArgumentNullException.ThrowIfNull(property);
        return property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit");
    }

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

    private static bool IsWritten(MethodInfo method) => !method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}"));

    private static string Name(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;
}
