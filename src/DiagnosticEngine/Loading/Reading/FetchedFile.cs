using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>A file of the manifest's list as it came from the source.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Order">Its place in the order of findings.</param>
/// <param name="Bytes">What it holds; null where it could not be fetched.</param>
/// <param name="Log">What was found in fetching it.</param>
internal sealed record FetchedFile(string Path, int Order, byte[]? Bytes, FindingLog Log)
{
    /// <summary>The file without its text.</summary>
    public SourceFile Nothing => new(Path, Order, "");
}
