using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading;

/// <summary>A finding as it was logged.</summary>
internal readonly record struct FindingEntry(FindingKind Kind, Place Place, string Message)
{
    public string? Suggestion { get; init; }

    public IReadOnlyList<RelatedLocation>? Related { get; init; }

    /// <summary>A name that is not known; null where the finding is about something else.</summary>
    public string? Name { get; init; }

    /// <summary>What else it could be; more may be added to it later, at its end.</summary>
    public IReadOnlyCollection<string> Candidates { get; init; } = [];

    /// <summary>How many candidates there were when it was logged.</summary>
    public int CandidateCount { get; init; }

    /// <summary>Whether it is nothing but a consequence where there was an error before.</summary>
    public bool OnlyIfFirst { get; init; }
}
