using System.Globalization;
using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>Numbers in rows of ten, each under its like: a covered number is an empty box, a marked one stands in brackets.</summary>
internal static class HundredSquarePicture
{
    private const char Covered = '□';
    private const int Row = 10;

    public static IReadOnlyList<string>? Draw(PictureData data)
    {
        if (data.Count("from", 1) is not { } from || data.Count("to", 100) is not { } to || from > to
            || data.Items("hidden")?.All(n => n.Count()) is not { } hidden || data.Items("marked")?.All(n => n.Count()) is not { } marked
            || hidden.Concat(marked).Any(n => n < from || n > to))
        {
            return null;
        }

        // A square that begins at a whole ten keeps the tens on the left; any other keeps 1, 11, 21, … there, as squares in classrooms do.
        int left = from % Row == 0 ? 0 : 1;
        int width = to.ToString(CultureInfo.InvariantCulture).Length + 1;
        List<string> lines = [];
        for (int start = ((from - left) / Row * Row) + left; start <= to; start += Row)
        {
            lines.Add(string.Concat(Enumerable.Range(start, Row).Select(n => n < from || n > to ? new string(' ', width + 1) : Cell(n))));
        }

        return [.. lines, .. Legend(hidden.Count > 0, marked.Count > 0)];

        string Cell(int number)
        {
            string text = hidden.Contains(number) ? $"{Covered}" : number.ToString(CultureInfo.InvariantCulture);
            return (marked.Contains(number) ? "[" + text : text).PadLeft(width) + (marked.Contains(number) ? "]" : " ");
        }
    }

    private static IEnumerable<string> Legend(bool anyHidden, bool anyMarked)
    {
        string[] parts = [.. anyMarked ? new[] { "[ ] marked" } : [], .. anyHidden ? new[] { $"{Covered} covered" } : []];
        return parts.Length == 0 ? [] : ["", string.Join("   ", parts)];
    }
}
