namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Draws pictures as SVG, for pages, print and screens from 320 pixels wide.</summary>
/// <remarks>
/// A drawing is one well-formed <c>svg</c> element without script, outside reference or font, on paper of its own; kinds differ in pattern as
/// well as in colour. It is dark where the reader prefers dark screens, and light in print. A page may change its colours by the CSS custom
/// properties <c>--picture-paper</c>, <c>-ink</c>, <c>-faint</c>, <c>-first</c>, <c>-second</c>, <c>-accent</c>, <c>-tint</c>, <c>-copper</c>,
/// <c>-silver</c> and <c>-gold</c>. Every shape has a <c>data-part</c> that says what it is. The same picture and prefix give the same
/// characters on every machine. Safe to share between threads.
/// </remarks>
public static class SvgPicture
{
    private const int LongestPrefix = 100;

    /// <summary>Draws a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="idPrefix">
    /// The id of the drawing and the beginning of the ids in it, different for every drawing on a page: an ASCII letter, then letters, digits, hyphens and
    /// underscores, at most 100 characters.
    /// </param>
    /// <param name="svg">The drawing, with a line feed after every element; empty where there is none.</param>
    /// <param name="title">What the picture is called, in the language of its text; null for the model's name in English.</param>
    /// <returns>False where the model is not known or <see cref="PictureModels.Problems"/> has something to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="picture"/> or <paramref name="idPrefix"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="idPrefix"/> is not as it should be.</exception>
    public static bool TryDraw(Picture picture, string idPrefix, out string svg, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(idPrefix);
        if (idPrefix.Length is 0 or > LongestPrefix || !char.IsAsciiLetter(idPrefix[0]) || !idPrefix.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            throw new ArgumentException("The prefix begins with a letter and holds only letters, digits, hyphens and underscores.", nameof(idPrefix));
        }

        svg = "";
        if (!Drawings.ByModel.TryGetValue(picture.Model, out Action<PictureData, Sketch>? draw) || PictureModels.Problems(picture).Count > 0)
        {
            return false;
        }

        Sketch sketch = new(idPrefix);
        draw(picture.Data, sketch);
        svg = SvgDocument.Write(sketch, idPrefix, title ?? Name(picture.Model), picture.Text);
        return true;
    }

    private static string Name(string model) => char.ToUpperInvariant(model[0]) + model[1..].Replace('-', ' ');
}
