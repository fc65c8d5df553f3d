namespace DiagnosticEngine.Reporting.Documents;

/// <summary>Breaks text into lines at spaces.</summary>
internal static class Wrapping
{
    /// <summary>Lines of at most so many columns; a longer word has a line to itself.</summary>
    public static IReadOnlyList<string> Wrap(string text, int columns)
    {
        List<string> lines = [];
        string line = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > columns)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        return line.Length == 0 ? lines : [.. lines, line];
    }
}
