namespace DiagnosticEngine.Reporting.Documents;

/// <summary>A picture of some numbers: drawn in HTML, a table of the same numbers in every other form.</summary>
/// <param name="Title">What it shows, in a few words.</param>
internal abstract record Chart(string Title) : Block
{
    /// <summary>A sentence beside the picture; empty for none.</summary>
    public string Note { get; init; } = "";

    /// <summary>Whether a table with the same numbers stands beside it on the page, so that only HTML needs the chart. <value>Default false.</value></summary>
    public bool HasTableBeside { get; init; }

    /// <summary>Whether the picture itself prints every number, so that no table is needed beside it.</summary>
    public abstract bool PrintsNumbers { get; }

    /// <summary>The same numbers as a table.</summary>
    public abstract Grid Table { get; }

    /// <summary>All the numbers in words, for those who do not see the picture.</summary>
    public abstract string Spoken { get; }

    /// <summary>The picture as SVG elements, each low enough to stay whole on a printed page.</summary>
    /// <param name="label">Ids of the elements that name the picture and say its numbers, with a space between.</param>
    public abstract IReadOnlyList<string> Draw(string label);
}
