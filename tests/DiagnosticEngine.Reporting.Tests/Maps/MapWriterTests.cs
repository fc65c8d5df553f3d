using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Reporting.Maps;

namespace DiagnosticEngine.Reporting.Tests.Maps;

public sealed class MapWriterTests
{
    [Fact]
    public async Task WriteMermaid_SampleMap_IsAsAccepted() => await Verifier.Verify(MapMermaid.Write(MapView.Whole(SampleCurriculum.Make())));

    [Fact]
    public async Task WriteDot_SampleMap_IsAsAccepted() => await Verifier.Verify(MapDot.Write(MapView.Around(SampleCurriculum.Make(), "sub.column-one-exchange", 1)));

    [Fact]
    public async Task DrawSvg_AroundASkill_IsAsAccepted() => await Verifier.Verify(MapSvg.Draw(MapView.Around(SampleCurriculum.Make(), "sub.column-one-exchange", 1)));

    [Fact]
    public async Task DrawSvg_WholeSampleMap_IsAsAccepted() => await Verifier.Verify(MapSvg.Draw(MapView.Whole(SampleCurriculum.Make())));

    [Fact]
    public async Task WriteHtml_OneStrand_IsAsAccepted() => await Verifier.Verify(MapHtml.Write(MapView.OfStrands(SampleCurriculum.Make(), "sub")));

    [Fact]
    public void Around_Depth_FollowsPrerequisitesBothWaysButNotSideways()
    {
        Curriculum map = SampleCurriculum.Make();
        Assert.Equal(["sub.within-20"], MapView.Around(map, "sub.within-20", 0).Skills.Select(s => s.Id));
        Assert.Equal(["sub.within-10", "sub.within-20", "sub.column-one-exchange"], MapView.Around(map, "sub.within-20", 9).Skills.Select(s => s.Id));
    }

    [Fact]
    public void View_WhatIsNotThere_IsRefused()
    {
        Curriculum map = SampleCurriculum.Make();
        Assert.Throws<KeyNotFoundException>(() => MapView.Around(map, "no.such", 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => MapView.Around(map, "sub.within-20", -1));
        Assert.Throws<ArgumentException>(() => MapView.OfStrands(map, "music"));
        Assert.Throws<ArgumentException>(() => MapView.OfStrands(map));
        Assert.Throws<ArgumentException>(() => MapSvg.Draw(MapView.Whole(map), "1 \"><script>"));
    }

    [Fact]
    public void DrawSvg_OneSkillOrNone_IsStillAPicture()
    {
        Curriculum map = RandomMap.Draw(DeterministicRandom.FromSeed(1), 2, 1);
        Assert.Empty(new MapPicture(MapSvg.Draw(MapView.Whole(map))).Problems);
        string empty = map.Strands.First(s => map.Skills.All(k => k.StrandId != s.Id)).Id;
        Assert.Equal("svg", XElement.Parse(MapSvg.Draw(MapView.OfStrands(map, empty))).Name.LocalName);
        Assert.Contains("0 skills", MapHtml.Write(MapView.OfStrands(map, empty)), StringComparison.Ordinal);
    }

    [Fact]
    public void DrawSvg_EveryColour_StandsOutEnough()
    {
        string svg = MapSvg.Draw(MapView.Whole(RandomMap.Draw(DeterministicRandom.FromSeed(3), 8, 160)));
        (double Ratio, string Why)[] checks =
        [
            .. Matches(svg, @"map-box-\d+"" fill=""(#\w+)").Select(c => (Contrast(c, "#1a1a1a") / 7, $"ink on {c}")),
            .. Matches(svg, @"map-tip-\d+"" fill=""(#\w+)").Select(c => (Contrast(c, "#ffffff") / 4.5, $"{c} on paper")),
            .. Matches(svg, @"map-box-\d+\{fill:(#\w+)").Select(c => (Contrast(c, "#f4f4f4") / 7, $"ink on {c} in the dark")),
            .. Matches(svg, @"map-tip-\d+\{fill:(#\w+)").Select(c => (Contrast(c, "#15181c") / 4.5, $"{c} on paper in the dark")),
        ];
        Assert.Equal(32, checks.Length);
        Assert.Empty(checks.Where(c => c.Ratio < 1).Select(c => c.Why));
    }

    private static IEnumerable<string> Matches(string text, string pattern) =>
        Regex.Matches(text, pattern, RegexOptions.None, TimeSpan.FromSeconds(1)).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal);

    // WCAG 2.2, relative luminance and contrast ratio.
    private static double Contrast(string one, string other)
    {
        double[] both = [.. new[] { one, other }.Select(Luminance).Order()];
        return (both[1] + 0.05) / (both[0] + 0.05);
    }

    private static double Luminance(string colour)
    {
        double[] parts = [.. Enumerable.Range(0, 3).Select(i => int.Parse(colour.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0).Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }
}
