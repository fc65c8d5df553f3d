using System.Text.RegularExpressions;
using System.Xml.Linq;
using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Items.Pictures.Drawing;

namespace DiagnosticEngine.Core.Tests.Items.Pictures.Drawing;

public sealed partial class SvgPictureLawTests
{
    private const int Cases = 25;
    private static readonly string[] Elements = ["svg", "title", "desc", "style", "defs", "pattern", "rect", "circle", "line", "path", "polygon", "text"];
    private static readonly string[] Attributes =
    [
        "xmlns", "viewBox", "width", "height", "id", "role", "aria-labelledby", "font-family", "font-size", "font-weight", "text-anchor", "data-part", "class",
        "fill", "stroke", "stroke-width", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "d", "points", "patternUnits", "patternTransform",
    ];

    public static TheoryData<string> Models() => new(PictureModels.All.Select(m => m.Name));

    [Fact]
    public void EveryModel_HasADrawing() =>
        Assert.Equal(PictureModels.All.Select(m => m.Name), Drawings.ByModel.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Models))]
    public void TryDraw_AnyData_IsWellFormedSafeAndNamed(string model) => Law.ForAll(Cases, rng =>
    {
        Drawn drawn = Drawn.Of(new RandomPictures(rng).Of(model));
        Assert.All(drawn.Root.DescendantsAndSelf(), e => Assert.Contains(e.Name.LocalName, Elements));
        Assert.All(drawn.Root.DescendantsAndSelf().Attributes(), a => Assert.Contains(a.Name.LocalName, Attributes));
        Assert.All(References().Matches(drawn.Svg).Cast<Match>(), m => Assert.StartsWith("#p-", m.Groups["target"].Value, StringComparison.Ordinal));
        string[] ids = [.. drawn.Root.DescendantsAndSelf().Attributes("id").Select(a => a.Value)];
        Assert.All(ids, id => Assert.True(id == "p" || id.StartsWith("p-", StringComparison.Ordinal), id));
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Equal("img", drawn.Root.Attribute("role")!.Value);
        Assert.All(drawn.Root.Attribute("aria-labelledby")!.Value.Split(' '), id => Assert.Contains(id, ids));
        Assert.Equal("What is seen.", drawn.Root.Elements().Single(e => e.Name.LocalName == "desc").Value);
        Assert.DoesNotContain("NaN", drawn.Svg, StringComparison.Ordinal);
        Assert.DoesNotMatch(LongNumber(), drawn.Svg);
    });

    [Theory]
    [MemberData(nameof(Models))]
    public void TryDraw_AnyData_StaysOnItsSheet(string model) => Law.ForAll(Cases, rng =>
    {
        Drawn drawn = Drawn.Of(new RandomPictures(rng).Of(model));
        double[] sheet = drawn.ViewBox;
        foreach (XElement shape in drawn.Shapes)
        {
            (double left, double top, double right, double bottom) = Drawn.Reach(shape);
            Assert.True(left >= sheet[0] && top >= sheet[1] && right <= sheet[0] + sheet[2] && bottom <= sheet[1] + sheet[3], shape.ToString());
        }
    });

    [Theory]
    [MemberData(nameof(Models))]
    public void TryDraw_AnyData_KeepsTextsApartAndLargeEnough(string model) => Law.ForAll(Cases, rng =>
    {
        IReadOnlyList<XElement> texts = Drawn.Of(new RandomPictures(rng).Of(model)).Texts;
        (double Left, double Top, double Right, double Bottom)[] boxes = [.. texts.Select(Drawn.Reach)];
        Assert.All(texts, t => Assert.True(Drawn.Get(t, "font-size") >= 10.8));
        for (int i = 0; i < texts.Count; i++)
        {
            for (int j = i + 1; j < texts.Count; j++)
            {
                (double left, double top, double right, double bottom) = boxes[i];
                if (left < boxes[j].Right && boxes[j].Left < right && top < boxes[j].Bottom && boxes[j].Top < bottom)
                {
                    Assert.Fail($"{texts[i]} covers {texts[j]}");
                }
            }
        }
    });

    [Theory]
    [MemberData(nameof(Models))]
    public void TryDraw_SamePicture_GivesTheSameCharacters(string model) => Law.ForAll(10, rng =>
    {
        Picture picture = new RandomPictures(rng).Of(model);
        Assert.Equal(Drawn.Of(picture).Svg, Drawn.Of(picture).Svg);
    });

    [GeneratedRegex(@"url\((?<target>[^)]*)\)|href|src=|@import", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex References();

    [GeneratedRegex(@"\d\.\d{3}", RegexOptions.None, 10_000)]
    private static partial Regex LongNumber();
}
