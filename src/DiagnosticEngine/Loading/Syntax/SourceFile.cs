namespace DiagnosticEngine.Loading.Syntax;

/// <summary>The text of a curriculum file, by lines.</summary>
internal sealed class SourceFile
{
    private const int LongestShownLine = 400;
    private readonly Lazy<int[]> _lineStarts;

    public SourceFile(string path, int order, string text)
    {
        Path = path;
        Order = order;
        Text = text;
        _lineStarts = new(FindLines);
    }

    public string Path { get; }

    /// <summary>Place in the manifest's list; findings come in this order.</summary>
    public int Order { get; }

    public string Text { get; }

    /// <summary>Whether its lines are never shown, since they may hold what somebody said.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Whether the text was made and nobody wrote it, so that no place in it means anything but the file.</summary>
    public bool IsMade { get; init; }

    public Place Top => new(this, 1, 1);

    public int LineCount => _lineStarts.Value.Length;

    /// <summary>Where a line begins in the text; past the end of the text for a line that is not there.</summary>
    public int Start(int line) => line < 1 ? 0 : line > LineCount ? Text.Length : _lineStarts.Value[line - 1];

    /// <summary>A line without its break.</summary>
    public string Line(int line) => Text[Start(line)..Start(line + 1)].TrimEnd('\n', '\r');

    /// <summary>A line as findings show it, with a mark for what cannot be shown; empty when it is too long to help or not to be shown.</summary>
    public string ShownLine(int line) => IsPrivate || Start(line + 1) - Start(line) > LongestShownLine
        ? ""
        : string.Create(Line(line).Length, Line(line), (shown, text) =>
        {
            for (int i = 0; i < text.Length; i++)
            {
                shown[i] = ForbiddenCharacters.Values.Contains(text[i]) ? '\uFFFD' : text[i];
            }
        });

    /// <summary>The place of a character.</summary>
    public Place PlaceOf(int index)
    {
        if (IsMade)
        {
            return Top;
        }

        int found = Array.BinarySearch(_lineStarts.Value, index);
        int line = found >= 0 ? found : ~found - 1;
        return new(this, line + 1, index - _lineStarts.Value[line] + 1);
    }

    private int[] FindLines()
    {
        List<int> starts = [0];
        for (int i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n' || (Text[i] == '\r' && (i + 1 == Text.Length || Text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
