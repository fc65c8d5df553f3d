using System.Text;

namespace DiagnosticEngine.Cli;

/// <summary>Splits a line of CSV (RFC 4180): cells may stand in quotation marks, with two for one inside.</summary>
internal static class CsvLine
{
    /// <summary>The cells; null where a quotation mark is never closed.</summary>
    public static IReadOnlyList<string>? Split(string line)
    {
        List<string> cells = [];
        StringBuilder cell = new();
        bool quoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (quoted && c == '"' && i + 1 < line.Length && line[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (c == '"' && (quoted || string.IsNullOrWhiteSpace(cell.ToString())))
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        cells.Add(cell.ToString());
        return quoted ? null : cells;
    }
}
