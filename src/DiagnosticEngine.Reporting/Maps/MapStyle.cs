namespace DiagnosticEngine.Reporting.Maps;

/// <summary>Sizes of type on a map.</summary>
internal static class MapStyle
{
    public const double TitleSize = 12;

    public const double TextSize = 12;

    public const double NoteSize = 11;

    public const double LineHeight = 14.5;
}
