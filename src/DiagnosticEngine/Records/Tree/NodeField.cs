using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Records.Tree;

/// <summary>A named value: the name in the format, what its author calls it (a column, in a table), and where that stands.</summary>
internal sealed record NodeField(string Name, string Label, Place Place, RecordNode Value);
