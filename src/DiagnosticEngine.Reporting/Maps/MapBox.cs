using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Reporting.Maps;

/// <summary>A skill on a drawn map.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Left">Its left edge.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Title">The first line, in bold.</param>
/// <param name="Lines">Further lines.</param>
/// <param name="Note">A last, small line; may be empty.</param>
internal sealed record MapBox(Skill Skill, double Left, double Top, double Width, double Height, string Title, IReadOnlyList<string> Lines, string Note)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public double Middle => Left + (Width / 2);
}
