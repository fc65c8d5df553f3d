using System.Xml.Linq;
using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Items.Pictures.Drawing;
using DiagnosticEngine.Reporting.Pictures.Gallery;

namespace DiagnosticEngine.Reporting.Tests.Pictures.Gallery;

public sealed class GalleryTests
{
    // A phone shows 320 pixels, of which a page takes a little at both sides.
    private const double Phone = 304;

    [Fact]
    public void Examples_EveryModel_HasOne() =>
        Assert.Equal(PictureModels.All.Select(m => m.Name), PictureExamples.All.Select(p => p.Model).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Examples_Each_IsDrawnInItsOwnSizeOnAPhone() => Assert.All(PictureExamples.All, p =>
    {
        Assert.Empty(PictureModels.Problems(p));
        Assert.True(SvgPicture.TryDraw(p, "p", out string svg));
        Assert.InRange((double)XDocument.Parse(svg).Root!.Attribute("width")!, 40, Phone);
    });

    [Fact]
    public void Write_AllExamples_IsWellFormedWithIdsThatDiffer()
    {
        string page = GalleryHtml.Write("Pictures", [Section("Models", [.. PictureExamples.All]), Section("Again", PictureExamples.All[0])]);
        XDocument read = XDocument.Parse(page.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));
        string[] ids = [.. read.Descendants().Attributes("id").Select(a => a.Value)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Equal(PictureExamples.All.Count + 1, read.Descendants().Count(e => e.Name.LocalName == "svg"));
        Assert.DoesNotContain(read.Descendants(), e => e.Name.LocalName is "script" or "link" or "img");
    }

    [Fact]
    public void Write_HostileTexts_AreShownAsText()
    {
        Picture picture = PictureExamples.All[0] with { Text = "</desc><script>1</script>" };
        string page = GalleryHtml.Write("<b>", [new() { Title = "<i>", Entries = [new() { Title = "<u>", Picture = picture, Texts = ["<s>\n&"] }] }]);
        XDocument read = XDocument.Parse(page.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));
        Assert.DoesNotContain(read.Descendants(), e => e.Name.LocalName is "b" or "i" or "u" or "s" or "script");
    }

    [Fact]
    public void Write_PictureThatCannotBeDrawn_IsDescribed()
    {
        string page = GalleryHtml.Write("Pictures", [Section("One", PictureExamples.All[0] with { Model = "pie" })]);
        Assert.DoesNotContain("<svg", page, StringComparison.Ordinal);
        Assert.Contains(PictureExamples.All[0].Text, page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Nulls_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => GalleryHtml.Write(null!, []));
        Assert.Throws<ArgumentNullException>(() => GalleryHtml.Write("x", null!));
    }

    private static GallerySection Section(string title, params Picture[] pictures) =>
        new() { Title = title, Entries = [.. pictures.Select(p => new GalleryEntry { Title = p.Model, Picture = p, Texts = [p.Text] })] };
}
