namespace DiagnosticEngine.Reporting.Maps;

/// <summary>Sizes of type and space on a map.</summary>
internal static class MapStyle
{
    /// <summary>Space between the edge of a box and its text.</summary>
    public const double BoxPadding = 7;

    public const double TitleSize = 12;

    public const double TextSize = 12;

    public const double NoteSize = 11;

    public const double LineHeight = 14.5;
}
