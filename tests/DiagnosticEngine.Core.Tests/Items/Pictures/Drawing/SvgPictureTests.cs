using System.Xml.Linq;
using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Items.Pictures.Drawing;

namespace DiagnosticEngine.Core.Tests.Items.Pictures.Drawing;

public sealed class SvgPictureTests
{
    private const string Hostile = "</title><script>alert(1)</script>&amp;\" onload='x' ]]>\u0000\ud800\u202e\u0008 end";

    [Fact]
    public void TryDraw_HostileText_IsShownAsText()
    {
        Picture picture = Some.Picture("bar", ("parts", 1), ("labels", Some.List(Hostile[..50]))) with { Text = Hostile };
        Assert.True(SvgPicture.TryDraw(picture, "p", out string svg, title: Hostile));
        XElement root = XDocument.Parse(svg).Root!;
        Assert.DoesNotContain(root.DescendantsAndSelf(), e => e.Name.LocalName == "script");
        Assert.Equal("</title><script>alert(1)</script>&amp;\" onload='x' ]]> end", root.Elements().Single(e => e.Name.LocalName == "title").Value);
        Assert.Contains("</title>", string.Concat(root.Elements().Where(e => e.Name.LocalName == "text").Select(e => e.Value)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("a\"")]
    [InlineData("ä")]
    public void TryDraw_PrefixThatIsNoId_Throws(string prefix) =>
        Assert.Throws<ArgumentException>(() => SvgPicture.TryDraw(Some.Picture("clock", ("hour", 3), ("minute", 0)), prefix, out _));

    [Fact]
    public void TryDraw_Nulls_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => SvgPicture.TryDraw(null!, "p", out _));
        Assert.Throws<ArgumentNullException>(() => SvgPicture.TryDraw(Some.Picture("clock"), null!, out _));
    }

    [Theory]
    [InlineData("pie", 3)]
    [InlineData("circle", 0)]
    [InlineData("circle", 1001)]
    public void TryDraw_WhatCannotBeDrawn_IsFalse(string model, int parts)
    {
        Assert.False(SvgPicture.TryDraw(Some.Picture(model, ("parts", parts)), "p", out string svg));
        Assert.Empty(svg);
    }

    [Fact]
    public void TryDraw_Drawing_IsDarkWhereDarkIsPreferredAndLightInPrint()
    {
        string svg = Drawn.Of("bar", ("parts", 4), ("shaded", 1)).Svg;
        Assert.Contains("@media screen and (prefers-color-scheme:dark)", svg, StringComparison.Ordinal);
        Assert.Contains($"fill:var(--picture-paper,{Tones.Paper.Dark})", svg, StringComparison.Ordinal);
        Assert.Contains($"fill=\"{Tones.Paper.Light}\"", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void TryDraw_Fraction_IsSetWithTheNumeratorOverTheDenominator()
    {
        Drawn drawn = Drawn.Of("bar", ("parts", 2), ("labels", Some.List("1/2", "1 3/4")));
        Assert.Equal(["1", "2", "1", "3", "4"], drawn.Parts("label").Select(t => t.Value));
        Assert.Equal(2, drawn.Count("vinculum"));
        Assert.Equal(Drawn.Get(drawn.Parts("label")[0], "x"), Drawn.Get(drawn.Parts("label")[1], "x"));
        Assert.True(Drawn.Get(drawn.Parts("label")[0], "y") < Drawn.Get(drawn.Parts("label")[1], "y"));
    }

    [Fact]
    public Task TryDraw_Bar_IsAsAccepted() => Verifier.Verify(Drawn.Of("bar", ("parts", 4), ("shaded", 3), ("labels", Some.List("1/4"))).Svg);
}
