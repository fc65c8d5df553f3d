using System.Globalization;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading;

/// <summary>Gathers the findings of one run and puts them in order.</summary>
/// <remarks>
/// Work that is shared out among threads logs to parts, which are taken in afterwards in the order of the work: what is kept, what is
/// left out and what is suggested is then the same as if one thread had done it all.
/// </remarks>
internal sealed class FindingLog
{
    /// <summary>How many names are compared in all to find the nearest; a file full of unknown names gets no more suggestions after that.</summary>
    private const int MostComparisons = 200_000;

    private readonly int _capacity;
    private readonly List<(int File, CurriculumDiagnostic Finding)> _findings = [];

    // What a part holds until it is taken in; null in the log of the run.
    private readonly List<FindingEntry>? _entries;
    private int _comparisonsLeft = MostComparisons;
    private int _leftOut;
    private int _errorsLeftOut;

    public FindingLog(int capacity)
        : this(capacity, entries: null)
    {
    }

    private FindingLog(int capacity, List<FindingEntry>? entries)
    {
        _capacity = capacity;
        _entries = entries;
    }

    /// <summary>How many errors there were so far, those left out too.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>A log for a part of the work.</summary>
    public FindingLog Part() => new(_capacity, entries: []);

    /// <summary>Takes in what was logged to a part.</summary>
    public void Take(FindingLog part)
    {
        foreach (FindingEntry entry in part._entries!)
        {
            Enter(entry);
        }

        ErrorCount += part._errorsLeftOut;
        _errorsLeftOut += part._errorsLeftOut;
        _leftOut += part._leftOut;
    }

    /// <summary>Logs a name that is not among the candidates, with the nearest of them.</summary>
    public void AddUnknown(FindingKind kind, Place place, string message, string name, IReadOnlyCollection<string> candidates) =>
        Enter(new(kind, place, message) { Name = name, Candidates = candidates, CandidateCount = candidates.Count });

    /// <summary>Logs what may be nothing but a consequence of an error that was logged before.</summary>
    public void AddIfFirst(FindingKind kind, Place place, string message) => Enter(new(kind, place, message) { OnlyIfFirst = true });

    public void Add(FindingKind kind, Place place, string message, string? suggestion = null, IReadOnlyList<RelatedLocation>? related = null) =>
        Enter(new(kind, place, message) { Suggestion = suggestion, Related = related });

    public IReadOnlyList<CurriculumDiagnostic> InOrder(Place end)
    {
        List<CurriculumDiagnostic> ordered =
        [
            .. _findings
                .OrderBy(f => f.File)
                .ThenBy(f => f.Finding.Location.File, StringComparer.Ordinal)
                .ThenBy(f => f.Finding.Location.Line)
                .ThenBy(f => f.Finding.Location.Column)
                .ThenBy(f => f.Finding.Code, StringComparer.Ordinal)
                .ThenBy(f => f.Finding.Message, StringComparer.Ordinal)
                .Select(f => f.Finding),
        ];
        if (_leftOut > 0)
        {
            ordered.Add(new()
            {
                Code = FileFindings.TooManyFindings.Code,
                Severity = FileFindings.TooManyFindings.Severity,
                Message = string.Create(CultureInfo.InvariantCulture, $"{_leftOut:N0} more {(_leftOut == 1 ? "finding is" : "findings are")} left out."),
                Location = end.ToLocation(),
            });
        }

        return ordered;
    }

    private void Enter(FindingEntry entry)
    {
        if (entry.OnlyIfFirst && ErrorCount > 0)
        {
            return;
        }

        int errors = entry.Kind.Severity == DiagnosticSeverity.Error ? 1 : 0;
        ErrorCount += errors;
        if ((_entries?.Count ?? _findings.Count) >= _capacity)
        {
            _leftOut++;
            _errorsLeftOut += errors;
        }
        else if (_entries is not null)
        {
            _entries.Add(entry);
        }
        else
        {
            _findings.Add((entry.Place.File.Order, Finding(entry)));
        }
    }

    private CurriculumDiagnostic Finding(FindingEntry entry) => new()
    {
        Code = entry.Kind.Code,
        Severity = entry.Kind.Severity,
        Message = entry.Message,
        Location = entry.Place.ToLocation(),
        Suggestion = entry.Suggestion ?? Suggest(entry),
        SourceLine = entry.Place.File.ShownLine(entry.Place.Line),
        RelatedLocations = entry.Related ?? [],
    };

    private string? Suggest(FindingEntry entry)
    {
        if (entry.Name is null || entry.CandidateCount > _comparisonsLeft)
        {
            return null;
        }

        _comparisonsLeft -= entry.CandidateCount;
        return NearestNames.Suggest(entry.Name, [.. entry.Candidates.Take(entry.CandidateCount)]);
    }
}
