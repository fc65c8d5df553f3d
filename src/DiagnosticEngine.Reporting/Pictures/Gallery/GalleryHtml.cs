using System.Globalization;
using System.Text;
using DiagnosticEngine.Items.Pictures.Drawing;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Pictures.Gallery;

/// <summary>Writes pictures with their texts as one HTML page that needs nothing else; also well-formed XML. Pure.</summary>
public static class GalleryHtml
{
    /// <summary>A page of sections; a picture that cannot be drawn is described in words.</summary>
    /// <param name="title">The page's title.</param>
    /// <param name="sections">The sections.</param>
    /// <param name="language">The language of the page, a BCP 47 tag.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(string title, IReadOnlyList<GallerySection> sections, string language = "en-GB")
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(sections);
        ArgumentNullException.ThrowIfNull(language);
        StringBuilder page = new();
        page.Append("<!DOCTYPE html>\n").Append(CultureInfo.InvariantCulture, $"<html lang=\"{HtmlText.Line(language)}\">\n<head>\n<meta charset=\"utf-8\" />\n");
        page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n");
        page.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\" />\n");
        page.Append(CultureInfo.InvariantCulture, $"<title>{HtmlText.Line(title)}</title>\n<style>\n{GalleryStyle.Css.ReplaceLineEndings("\n")}\n</style>\n</head>\n");
        page.Append(CultureInfo.InvariantCulture, $"<body>\n<main>\n<h1>{HtmlText.Line(title)}</h1>\n");
        for (int i = 0; i < sections.Count; i++)
        {
            Section(page, sections[i], i + 1);
        }

        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Section(StringBuilder page, GallerySection section, int number)
    {
        page.Append(CultureInfo.InvariantCulture, $"<section aria-labelledby=\"part-{number}\">\n<h2 id=\"part-{number}\">{HtmlText.Line(section.Title)}</h2>\n<div class=\"cards\">\n");
        for (int i = 0; i < section.Entries.Count; i++)
        {
            Entry(page, section.Entries[i], string.Create(CultureInfo.InvariantCulture, $"picture-{number}-{i + 1}"));
        }

        page.Append("</div>\n</section>\n");
    }

    private static void Entry(StringBuilder page, GalleryEntry entry, string id)
    {
        page.Append(CultureInfo.InvariantCulture, $"<article>\n<h3>{HtmlText.Line(entry.Title)}</h3>\n");
        if (entry.Picture is { } picture)
        {
            page.Append(SvgPicture.TryDraw(picture, id, out string svg)
                ? $"<div class=\"drawing\">\n{svg}</div>\n"
                : $"<p class=\"described\">{HtmlText.Line(picture.Text)}</p>\n");
        }

        foreach (string text in entry.Texts)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p>{string.Join("<br />\n", text.TrimEnd('\n').Split('\n').Select(HtmlText.Line))}</p>\n");
        }

        if (entry.Picture is { } data)
        {
            page.Append(CultureInfo.InvariantCulture, $"<details><summary>Data</summary><pre>{string.Join('\n', PictureYaml.Of(data).Split('\n').Select(HtmlText.Line))}</pre></details>\n");
        }

        page.Append("</article>\n");
    }
}
