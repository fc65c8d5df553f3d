using System.Globalization;

namespace DiagnosticEngine.Loading;

/// <summary>A place in a curriculum file.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record SourceLocation
{
    /// <summary>Path of the file inside the curriculum's folder, with forward slashes.</summary>
    public required string File { get; init; }

    /// <summary>Line, from 1.</summary>
    public int Line { get; init; } = 1;

    /// <summary>Column in UTF-16 code units, from 1.</summary>
    public int Column { get; init; } = 1;

    /// <summary>Column just after the last character, on the same line; null where it is not known.</summary>
    public int? EndColumn { get; init; }

    /// <summary>Writes "file:line:column".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}
