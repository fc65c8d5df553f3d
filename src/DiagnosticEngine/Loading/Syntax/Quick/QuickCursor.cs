namespace DiagnosticEngine.Loading.Syntax.Quick;

/// <summary>Where a quick reading stands in its file.</summary>
internal sealed class QuickCursor(SourceFile file)
{
    private int _line = 1;
    private int _lineStart;

    public string Text { get; } = file.Text;

    public int Position { get; set; }

    public bool IsAtEnd => Position >= Text.Length;

    /// <summary>Column from 0.</summary>
    public int Column => Position - _lineStart;

    /// <summary>The character here; zero at the end of the file.</summary>
    public char Current => Position < Text.Length ? Text[Position] : '\0';

    /// <summary>Whether a list's entry begins here.</summary>
    public bool IsAtEntry => Current == '-' && IsBlank(Position + 1);

    /// <summary>Whether a space, the end of a line or of the file is at a position.</summary>
    public bool IsBlank(int position) => position >= Text.Length || Text[position] is ' ' or '\n';

    /// <summary>The place here, with no end.</summary>
    public Place Here() => new(file, _line, Column + 1);

    /// <summary>The place of some characters from a position on this line to here.</summary>
    public Place From(int start) => new(file, _line, start - _lineStart + 1, Column + 1);

    public void SkipSpaces()
    {
        while (Position < Text.Length && Text[Position] == ' ')
        {
            Position++;
        }
    }

    /// <summary>From the start of a line, goes to the first thing that is neither blank nor a comment.</summary>
    public void GoToContent()
    {
        while (Position < Text.Length)
        {
            SkipSpaces();
            if (Current == '#')
            {
                SkipLine();
            }
            else if (Current == '\n')
            {
                NextLine();
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Passes over the rest of a line; false where there is more than spaces and a comment.</summary>
    public bool TryEndLine()
    {
        int start = Position;
        SkipSpaces();
        if (Current == '\n')
        {
            NextLine();
            return true;
        }

        if (Current == '#' && Position > start)
        {
            SkipLine();
            return true;
        }

        return IsAtEnd;
    }

    /// <summary>From a line break to the start of the next line.</summary>
    public void NextLine()
    {
        Position++;
        _line++;
        _lineStart = Position;
    }

    /// <summary>Where this line ends: at its line break or the end of the file.</summary>
    public int LineEnd()
    {
        int end = Text.IndexOf('\n', Position);
        return end < 0 ? Text.Length : end;
    }

    private void SkipLine()
    {
        Position = LineEnd();
        if (!IsAtEnd)
        {
            NextLine();
        }
    }
}
