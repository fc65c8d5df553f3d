using System.Globalization;
using System.Text;

namespace DiagnosticEngine.Reporting.Maps;

/// <summary>Colours of a map: ink stands 7:1 against each filling, arrows 4.5:1 against the paper. They tell neighbouring strands apart at a glance and are never the only sign of one.</summary>
internal static class MapColours
{
    public const string Ink = "#1a1a1a";
    public const string Line = "#4d4d4d";
    public const string Rule = "#767676";

    private const string DarkInk = "#f4f4f4";
    private const string DarkPaper = "#15181c";
    private const string DarkRule = "#8a9098";

    private static readonly string[] s_light = ["#e4eef8", "#f2d3bd", "#dcedd8", "#f5e6a8", "#e9def2", "#d5ecec", "#f6dbe4", "#e3e6ea"];
    private static readonly string[] s_dark = ["#25384a", "#4a3024", "#29412c", "#463d16", "#40324d", "#1e4444", "#532f3e", "#3a4149"];
    private static readonly string[] s_wireLight = ["#1f5fa8", "#9a4100", "#2f6b2f", "#6f5800", "#6a3585", "#006066", "#a02050", "#4d4d4d"];
    private static readonly string[] s_wireDark = ["#8fbdf0", "#f0a45d", "#8fcf8a", "#dcc25a", "#cba6e6", "#74cdd0", "#ff9ec4", "#c0c6cc"];

    /// <summary>How many strands have a colour of their own before they come round again.</summary>
    public static int Count => s_light.Length;

    public static string Light(int strand) => s_light[strand % s_light.Length];

    public static string WireLight(int strand) => s_wireLight[strand % s_wireLight.Length];

    /// <summary>Rules for a drawing; a reader without style sheets sees the light colours, which every element carries too.</summary>
    public static string StyleSheet(string prefix, int strands)
    {
        StringBuilder css = new();
        css.Append("@media screen and (prefers-color-scheme:dark){\n");
        css.Append(CultureInfo.InvariantCulture, $"#{prefix} .map-paper{{fill:{DarkPaper}}}\n#{prefix} .map-text{{fill:{DarkInk}}}\n#{prefix} .map-rule{{stroke:{DarkRule}}}\n");
        for (int i = 0; i < Math.Min(strands, Count); i++)
        {
            css.Append(CultureInfo.InvariantCulture, $"#{prefix} .map-box-{i}{{fill:{s_dark[i]};stroke:{DarkInk}}}\n#{prefix} .map-wire-{i}{{stroke:{s_wireDark[i]}}}\n#{prefix} .map-tip-{i}{{fill:{s_wireDark[i]}}}\n");
        }

        return css.Append("}\n").ToString();
    }
}
