namespace DiagnosticEngine.Loading;

/// <summary>What a finding's code means, for authors.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record FindingDescription
{
    /// <summary>Stable code, such as "DE1203".</summary>
    public required string Code { get; init; }

    /// <summary>How much it matters.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>What is wrong, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>Why it matters.</summary>
    public required string Explanation { get; init; }

    /// <summary>How to put it right.</summary>
    public required string Mend { get; init; }

    /// <summary>The lines of a small curriculum that has the finding, around the place; or what to do to see it, where no file can show it.</summary>
    public required string Sample { get; init; }

    /// <summary>The place of the finding in the sample curriculum.</summary>
    public required SourceLocation SampleLocation { get; init; }
}
