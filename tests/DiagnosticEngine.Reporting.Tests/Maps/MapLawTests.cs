using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Reporting.Maps;

namespace DiagnosticEngine.Reporting.Tests.Maps;

public sealed class MapLawTests
{
    private static readonly string[] s_svgElements = ["svg", "title", "desc", "style", "rect", "path", "polygon", "text", "g"];

    [Fact]
    public void DrawSvg_OneStrand_KeepsBoxesApartArrowsClearAndPrerequisitesAbove() => Law.ForAll(60, rng =>
    {
        Curriculum map = RandomMap.Draw(rng, 1, 1 + (int)rng.NextBelow(30));
        AssertGood(MapView.Whole(map), isLayered: true);
    });

    [Fact]
    public void DrawSvg_AroundASkill_KeepsBoxesApartArrowsClearAndPrerequisitesAbove() => Law.ForAll(40, rng =>
    {
        Curriculum map = RandomMap.Draw(rng, 5, 10 + (int)rng.NextBelow(50));
        AssertGood(MapView.Around(map, map.Skills[(int)rng.NextBelow(map.Skills.Count)].Id, (int)rng.NextBelow(4)), isLayered: true);
    });

    [Fact]
    public void DrawSvg_SeveralStrands_KeepsBoxesApartAndArrowsClear() => Law.ForAll(30, rng =>
    {
        Curriculum map = RandomMap.Draw(rng, 2 + (int)rng.NextBelow(8), 10 + (int)rng.NextBelow(80));
        AssertGood(MapView.Whole(map), isLayered: false);
    });

    [Fact]
    public void DrawSvg_SeveralStrands_NeverLaysArrowsOfTwoSkillsOnOneLine() => Law.ForAll(20, rng =>
    {
        Curriculum map = RandomMap.Draw(rng, 2 + (int)rng.NextBelow(6), 10 + (int)rng.NextBelow(60));
        List<(string Net, string To, double At, double Low, double High)> lines = [];
        foreach (XElement wire in XElement.Parse(MapSvg.Draw(MapView.Whole(map))).Descendants().Where(e => e.Attribute("data-from") is not null))
        {
            double[] xs = [.. Regex.Matches((string)wire.Attribute("d")!, @"[\d.]+", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture))];
            for (int i = 2; i + 1 < xs.Length; i += 2)
            {
                if (xs[i] == xs[i - 2] && Math.Abs(xs[i + 1] - xs[i - 1]) > 8)
                {
                    lines.Add(((string)wire.Attribute("data-from")! + (string)wire.Attribute("data-part")!, (string)wire.Attribute("data-to")!, xs[i], Math.Min(xs[i + 1], xs[i - 1]), Math.Max(xs[i + 1], xs[i - 1])));
                }
            }
        }

        Assert.Empty(lines.SelectMany(a => lines.Where(b => a.Net != b.Net && a.At == b.At && a.Low + 1 < b.High && b.Low + 1 < a.High).Select(b => $"{a} and {b}")).Take(3));
    });

    [Fact]
    public void Write_AnyText_IsWellFormedRunsAndLoadsNothing() => Law.ForAll(60, rng =>
    {
        MapView view = MapView.Whole(RandomMap.Draw(rng, 1 + (int)rng.NextBelow(3), 1 + (int)rng.NextBelow(12), t => t + NastyText.Draw(rng)));
        XElement svg = XElement.Parse(MapSvg.Draw(view, "a_b-1"));
        Assert.All(svg.DescendantsAndSelf(), e => Assert.Contains(e.Name.LocalName, s_svgElements));
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), a => a.Name.LocalName is "href" or "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain("url(", svg.Descendants().Single(e => e.Name.LocalName == "style").Value, StringComparison.Ordinal);
        XElement page = XElement.Parse(MapHtml.Write(view).Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));
        Assert.DoesNotContain(page.DescendantNodes(), n => n is XComment or XProcessingInstruction || n is XElement { Name.LocalName: "script" or "img" or "link" or "iframe" });
        HashSet<string> ids = [.. page.DescendantsAndSelf().Attributes("id").Select(a => a.Value)];
        Assert.All(page.Descendants().Attributes("href"), a => Assert.Contains(a.Value[1..], ids));
        Assert.Equal(ids.Count, page.DescendantsAndSelf().Attributes("id").Count());
    });

    [Fact]
    public void WriteText_AnyText_NeverLeavesItsQuotes() => Law.ForAll(60, rng =>
    {
        MapView view = MapView.Whole(RandomMap.Draw(rng, 1 + (int)rng.NextBelow(3), 1 + (int)rng.NextBelow(12), t => t + NastyText.Draw(rng)));
        string dot = MapDot.Write(view);
        string[] bare = [.. dot.Split('\n').Select(l => Regex.Replace(l, @"""(?:\\.|[^""\\])*""", "Q", RegexOptions.None, TimeSpan.FromSeconds(1)))];
        Assert.All(bare, l => Assert.Matches(@"^[\w ={};,\[\].>-]*$", l));
        Assert.Equal(view.Edges.Count, bare.Count(l => l.Contains("->", StringComparison.Ordinal)));
        string[] flow = [.. MapMermaid.Write(view).Split('\n').Skip(3).Select(l => Regex.Replace(l, @"\[""[^""]*""\]", "[Q]", RegexOptions.None, TimeSpan.FromSeconds(1)))];
        Assert.All(flow, l => Assert.Matches(@"^[\w ~:,#.>\[\]-]*$", l));
        Assert.All(MapMermaid.Write(view).Split('\n').Skip(3), l => Assert.DoesNotContain("<", l.Replace("<br/>", "", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Equal(view.Edges.Count, flow.Count(l => l.Contains("->", StringComparison.Ordinal)));
    });

    [Fact]
    public void Write_SameMap_GivesTheSameCharacters()
    {
        static string All(int seed)
        {
            MapView view = MapView.Whole(RandomMap.Draw(DeterministicRandom.FromSeed((ulong)seed), 3, 40));
            return MapSvg.Draw(view) + MapHtml.Write(view) + MapDot.Write(view) + MapMermaid.Write(view);
        }

        Assert.Equal(All(7), All(7));
        Assert.NotEqual(All(7), All(8));
    }

    private static void AssertGood(MapView view, bool isLayered)
    {
        MapPicture picture = new(MapSvg.Draw(view));
        Assert.Empty(picture.Problems);
        Assert.Equal(view.Skills.Select(s => s.Id).Order(StringComparer.Ordinal), picture.Skills.Order(StringComparer.Ordinal));
        Assert.Equal(view.Edges.Select(e => (e.From.Id, e.To.Id, e.IsSoft)), picture.Edges);
        Assert.All(view.Edges.Where(e => isLayered || e.From.Level < e.To.Level || e.From.StrandId == e.To.StrandId), e => Assert.True(picture.IsAbove(e.From.Id, e.To.Id), $"{e.From.Id} stands above {e.To.Id}"));
    }
}
