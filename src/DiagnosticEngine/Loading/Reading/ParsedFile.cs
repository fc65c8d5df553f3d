using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>What came of reading a file.</summary>
/// <param name="File">Its text.</param>
/// <param name="Root">Its node tree; null where it could not be read to its end.</param>
internal sealed record ParsedFile(SourceFile File, YamlNode? Root)
{
    /// <summary>What it holds, of a file of content.</summary>
    public ContentDraft Content { get; } = new();

    /// <summary>Whether it exists but was not read to its end, or holds no content.</summary>
    public bool IsUnread { get; init; }

    /// <summary>Whether the nodes ran out for reasons that may lie in another file, so that it must be read again.</summary>
    public bool MustBeReadAgain { get; init; }

    /// <summary>How many nodes were read.</summary>
    public int Nodes { get; init; }
}
