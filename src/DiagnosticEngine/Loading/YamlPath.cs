namespace DiagnosticEngine.Loading;

/// <summary>What a path of a curriculum file may look like.</summary>
internal static class YamlPath
{
    public const string Manifest = "curriculum.yaml";

    public static bool IsYaml(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a path stays inside its folder on every operating system.</summary>
    public static bool IsInside(string path) =>
        path.IndexOfAny(['\\', ':', '\0']) < 0
        && Array.TrueForAll(path.Split('/'), p => p.Length > 0 && p is not "." and not "..");
}
