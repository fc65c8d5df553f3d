namespace DiagnosticEngine.Loading;

/// <summary>Something found while a curriculum, or records of a programme, were read: what, where, and what to do.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CurriculumDiagnostic
{
    /// <summary>Stable code, such as "DE1203"; <see cref="FindingCatalogue"/> explains it.</summary>
    public required string Code { get; init; }

    /// <summary>How much it matters.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>What is wrong, in a sentence.</summary>
    public required string Message { get; init; }

    /// <summary>Where.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>What was probably meant, such as "Did you mean a, b or c?"; null for no idea.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The line of the file, without its line break; empty where there is none to show.</summary>
    public string SourceLine { get; init; } = "";

    /// <summary>Other places that it is about, in order.</summary>
    public IReadOnlyList<RelatedLocation> RelatedLocations { get; init; } = [];

    /// <summary>Writes "file:line:column: severity CODE: message".</summary>
    public override string ToString() => DiagnosticRenderer.Headline(this);
}
