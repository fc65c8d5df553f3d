using System.Globalization;
using DiagnosticEngine.Items.Pictures.Drawing;

namespace DiagnosticEngine.Core.Tests.Items.Pictures.Drawing;

public sealed class TonesTests
{
    [Fact]
    public void Ink_OnEveryGround_StandsOutAsTextMust() => Assert.All(
        Tones.Grounds, t => AssertContrast(Tones.Ink, t, 7));

    [Fact]
    public void Shapes_OnPaper_StandOut() => Assert.All(Tones.Shapes, t => AssertContrast(t, Tones.Paper, 3));

    [Fact]
    public void Ink_BetweenParts_StandsOutFromTheirFilling() => Assert.All(Tones.Fillings, t => AssertContrast(Tones.Ink, t, 3));

    [Fact]
    public void Cross_OnAPaleCounter_StandsOut() => AssertContrast(Tones.Accent, Tones.Tint, 3);

    [Fact]
    public void Cuts_OnABlock_StandOut() => AssertContrast(Tones.Faint, Tones.Tint, 3);

    private static void AssertContrast(Tone one, Tone other, double least)
    {
        Assert.True(Contrast(one.Light, other.Light) >= least, $"{one.Name} on {other.Name}, light: {Contrast(one.Light, other.Light):0.00}");
        Assert.True(Contrast(one.Dark, other.Dark) >= least, $"{one.Name} on {other.Name}, dark: {Contrast(one.Dark, other.Dark):0.00}");
    }

    // Contrast ratio and relative luminance as in WCAG 2.2.
    private static double Contrast(string one, string other)
    {
        double[] both = [Luminance(one), Luminance(other)];
        return (both.Max() + 0.05) / (both.Min() + 0.05);
    }

    private static double Luminance(string colour)
    {
        double[] channels =
        [
            .. new[] { 1, 3, 5 }.Select(i => int.Parse(colour.AsSpan(i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
                .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)),
        ];
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }
}
