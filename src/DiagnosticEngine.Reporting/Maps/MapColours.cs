namespace DiagnosticEngine.Reporting.Maps;

/// <summary>Light fillings that tell neighbouring strands apart at a glance; ink stands 7:1 against each. They are never the only sign of a strand.</summary>
internal static class MapColours
{
    public const string Ink = "#1a1a1a";

    public const string Line = "#4d4d4d";

    private static readonly string[] s_light = ["#e4eef8", "#f2d3bd", "#dcedd8", "#f5e6a8", "#e9def2", "#d5ecec", "#f6dbe4", "#e3e6ea"];
    private static readonly string[] s_dark = ["#25384a", "#56382a", "#29412c", "#4f4519", "#40324d", "#1e4444", "#532f3e", "#3a4149"];

    /// <summary>How many there are.</summary>
    public static int Count => s_light.Length;

    public static string Light(int strand) => s_light[strand % s_light.Length];

    public static string Dark(int strand) => s_dark[strand % s_dark.Length];
}
