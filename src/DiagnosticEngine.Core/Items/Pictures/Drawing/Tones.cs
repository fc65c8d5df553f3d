namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>The colours of pictures. Text stands 7:1 and shapes 3:1 against what is behind them (WCAG 2.2, 1.4.6 and 1.4.11).</summary>
internal static class Tones
{
    public static readonly Tone Paper = new("paper", "#ffffff", "#15181c");
    public static readonly Tone Ink = new("ink", "#1a1a1a", "#f4f4f4");
    public static readonly Tone Faint = new("faint", "#6b6b6b", "#a0a6ad");
    public static readonly Tone First = new("first", "#3a7fc8", "#4a8ad0");
    public static readonly Tone Second = new("second", "#b04a00", "#f0a45d");
    public static readonly Tone Accent = new("accent", "#a3195b", "#ff9ec4");
    public static readonly Tone Tint = new("tint", "#e4eef8", "#25384a");
    public static readonly Tone Copper = new("copper", "#f2d3bd", "#56382a");
    public static readonly Tone Silver = new("silver", "#e3e6ea", "#3a4149");
    public static readonly Tone Gold = new("gold", "#f5e6a8", "#4f4519");

    /// <summary>Fillings whose parts are told apart by lines of ink: ink must stand 3:1 from each of them too.</summary>
    public static IReadOnlyList<Tone> Fillings { get; } = [First, Tint, Copper, Silver, Gold];

    /// <summary>Behind text: ink must stand out from each of them.</summary>
    public static IReadOnlyList<Tone> Grounds { get; } = [Paper, Tint, Copper, Silver, Gold];

    /// <summary>Lines and fillings that carry meaning: each must stand out from the paper.</summary>
    public static IReadOnlyList<Tone> Shapes { get; } = [Ink, Faint, First, Second, Accent];
}
