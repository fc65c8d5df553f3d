using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>A thing as its author wrote it, checked for shape only: what could not be read is null, and was logged.</summary>
internal interface IDraft
{
    YamlMapping Node { get; }
}
