namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>The ways in which shapes are painted. Kinds differ in pattern or outline as well as in colour, so that a print in grey can be read.</summary>
internal static class Styles
{
    public static readonly Style Paper = new("paper", Tones.Paper, null);
    public static readonly Style Text = new("text", Tones.Ink, null);
    public static readonly Style Line = new("line", null, Tones.Ink);
    public static readonly Style Frame = new("frame", null, Tones.Ink, 2.5);
    public static readonly Style Ring = new("ring", null, Tones.Ink, 2);
    public static readonly Style Face = new("face", Tones.Paper, Tones.Ink, 3.5);
    public static readonly Style Hand = new("hand", null, Tones.Ink, 4);
    public static readonly Style Thin = new("thin", null, Tones.Faint, 1);
    public static readonly Style Open = new("open", Tones.Paper, Tones.Ink);
    public static readonly Style Shaded = new("shaded", null, Tones.Ink, 1.5, "hatch");
    public static readonly Style Empty = new("empty", Tones.Paper, Tones.Ink, 2);
    public static readonly Style OpenThin = new("open-thin", Tones.Paper, Tones.Faint, 0.75);
    public static readonly Style ShadedThin = new("shaded-thin", null, Tones.Ink, 0.75, "hatch");
    public static readonly Style Across = new("across", null, Tones.Ink, 1.5, "cross");
    public static readonly Style First = new("first", Tones.First, Tones.Ink, 1.25);
    public static readonly Style Liquid = new("liquid", Tones.First, null);
    public static readonly Style Second = new("second", Tones.Paper, Tones.Second, 3.5);
    public static readonly Style SecondDot = new("second-dot", Tones.Second, null);
    public static readonly Style Panel = new("panel", Tones.Tint, Tones.Ink, 1.25);
    public static readonly Style Solid = new("solid", Tones.Ink, null);
    public static readonly Style Point = new("point", Tones.Accent, Tones.Paper, 1);
    public static readonly Style Arc = new("arc", null, Tones.Accent, 2);
    public static readonly Style ArcHead = new("arc-head", Tones.Accent, null);
    public static readonly Style Cross = new("cross", null, Tones.Accent, 2.25);
    public static readonly Style Copper = new("copper", Tones.Copper, Tones.Ink);
    public static readonly Style Silver = new("silver", Tones.Silver, Tones.Ink);
    public static readonly Style Gold = new("gold", Tones.Gold, Tones.Ink);
}
