using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>A column sum as it is set out on paper: ones under ones, points under points, nothing below the line.</summary>
internal static class ColumnLayoutPicture
{
    public static IReadOnlyList<string>? Draw(PictureData data)
    {
        if (Figures(data["top"]) is not { } top || Figures(data["bottom"]) is not { } bottom || data.Label("sign") is not { } given)
        {
            return null;
        }

        string sign = given.Length == 0 ? "−" : given;
        int whole = Math.Max(WholePlaces(top), WholePlaces(bottom));
        int length = whole + Math.Max(top.Length - WholePlaces(top), bottom.Length - WholePlaces(bottom));
        string first = $"{new string(' ', sign.Length)} {Spaced(top, whole)}";
        string second = $"{sign} {Spaced(bottom, whole)}";
        return [first, second, new string('─', sign.Length + 1 + (2 * length))];
    }

    /// <summary>The figures of a number: a fraction has none, so a decimal comes as text.</summary>
    private static string? Figures(PictureData? data) =>
        data?.Value is { Kind: ValueKind.Number or ValueKind.Text } value && data.Label() is { Length: > 0 } text
        && text.All(c => char.IsAsciiDigit(c) || c == '.') && text.Count(c => c == '.') <= 1
            ? text
            : null;

    private static int WholePlaces(string figures) => figures.Contains('.', StringComparison.Ordinal) ? figures.IndexOf('.', StringComparison.Ordinal) : figures.Length;

    private static string Spaced(string figures, int whole) =>
        string.Concat(figures.PadLeft(figures.Length + whole - WholePlaces(figures)).Select(c => $" {c}"));
}
