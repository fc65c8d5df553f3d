using System.Text;

namespace DiagnosticEngine.Records.Tables;

/// <summary>
/// Reads CSV (RFC 4180): cells may stand in quotation marks, with two for one inside, and then hold commas and line breaks. A byte order mark and every sort of
/// line break are taken.
/// </summary>
/// <remarks>
/// Never fails: a cell that breaks the rules carries its problem, and reading goes on. A quotation mark that is never closed ends with its line, so that the
/// lines below are still read.
/// </remarks>
internal sealed class CsvText
{
    private readonly string _text;
    private int _at;
    private int _line = 1;

    private CsvText(string text)
    {
        _text = text;
        _at = text.StartsWith('\uFEFF') ? 1 : 0;
    }

    /// <summary>The rows, blank ones left out.</summary>
    public static IReadOnlyList<CsvRow> Rows(string text)
    {
        CsvText reader = new(text);
        List<CsvRow> rows = [];
        while (reader._at < text.Length)
        {
            CsvRow row = reader.Row();
            if (!row.IsBlank)
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private bool AtEndOfLine => _at == _text.Length || _text[_at] is '\n' or '\r';

    private CsvRow Row()
    {
        (int line, int start) = (_line, _at);
        List<CsvCell> cells = [Cell()];
        while (!AtEndOfLine)
        {
            _at++;
            cells.Add(Cell());
        }

        EndLine();
        return new(line, start, cells);
    }

    /// <summary>Reads a cell up to the comma or line break after it.</summary>
    private CsvCell Cell()
    {
        int start = _at;
        while (_at < _text.Length && _text[_at] is ' ' or '\t')
        {
            _at++;
        }

        if (_at < _text.Length && _text[_at] == '"')
        {
            return Quoted(_at);
        }

        SkipToEnd();
        return new(_text[start.._at], start, _at - start, IsQuoted: false);
    }

    private CsvCell Quoted(int start)
    {
        int line = _line;
        StringBuilder cell = new();
        _at++;
        while (_at < _text.Length && (_text[_at] != '"' || (_at + 1 < _text.Length && _text[_at + 1] == '"')))
        {
            // Two quotation marks stand for one.
            _at += _text[_at] == '"' ? 1 : 0;
            cell.Append(_text[_at]);
            Step();
        }

        if (_at == _text.Length)
        {
            (_at, _line) = (start, line);
            SkipToEndOfLine();
            return new(_text[start.._at], start, _at - start, IsQuoted: true, "A quotation mark is never closed.");
        }

        _at++;
        int end = _at;
        SkipToEnd();
        return new(cell.ToString(), start, end - start, IsQuoted: true, string.IsNullOrWhiteSpace(_text[end.._at])
            ? null
            : "Text follows the quotation mark that closes this cell.");
    }

    private void SkipToEnd()
    {
        while (!AtEndOfLine && _text[_at] != ',')
        {
            _at++;
        }
    }

    private void SkipToEndOfLine()
    {
        while (!AtEndOfLine)
        {
            _at++;
        }
    }

    /// <summary>Goes on by a character, and counts the line where it ends one.</summary>
    private void Step()
    {
        char c = _text[_at];
        _at++;
        if (c == '\n' || (c == '\r' && !(_at < _text.Length && _text[_at] == '\n')))
        {
            _line++;
        }
    }

    private void EndLine()
    {
        if (_at < _text.Length)
        {
            bool isPair = _text[_at] == '\r' && _at + 1 < _text.Length && _text[_at + 1] == '\n';
            Step();
            if (isPair)
            {
                Step();
            }
        }
    }
}
