namespace DiagnosticEngine.Loading.Syntax;

/// <summary>A place in a file; line and column from 1, the end column just after the last character on the same line.</summary>
internal readonly record struct Place(SourceFile File, int Line, int Column, int? EndColumn = null)
{
    public SourceLocation ToLocation() => new() { File = File.Path, Line = Line, Column = Column, EndColumn = EndColumn };
}
