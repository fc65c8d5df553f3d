namespace DiagnosticEngine.Reporting.Documents;

/// <summary>A page that any of the writers can write.</summary>
/// <param name="Title">Its one title.</param>
/// <param name="Language">Language of its texts, as a BCP 47 tag.</param>
/// <param name="Blocks">What it says, in order.</param>
internal sealed record Page(string Title, string Language, IReadOnlyList<Block> Blocks)
{
    /// <summary>What stands at the foot of the page, such as what its numbers do not mean; empty for none.</summary>
    public IReadOnlyList<string> Footer { get; init; } = [];
}
