using System.Globalization;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading;

/// <summary>Gathers the findings of one run and puts them in order.</summary>
internal sealed class FindingLog(int capacity)
{
    /// <summary>How many names are compared in all to find the nearest; a file full of unknown names gets no more suggestions after that.</summary>
    private const int MostComparisons = 200_000;

    private readonly List<(int File, CurriculumDiagnostic Finding)> _findings = [];
    private int _comparisonsLeft = MostComparisons;
    private int _leftOut;

    /// <summary>How many errors there were so far, those left out too.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>Logs a name that is not among the candidates, with the nearest of them.</summary>
    public void AddUnknown(FindingKind kind, Place place, string message, string name, IReadOnlyCollection<string> candidates)
    {
        bool isWorthIt = _findings.Count < capacity && candidates.Count <= _comparisonsLeft;
        _comparisonsLeft -= isWorthIt ? candidates.Count : 0;
        Add(kind, place, message, isWorthIt ? NearestNames.Suggest(name, candidates) : null);
    }

    public void Add(FindingKind kind, Place place, string message, string? suggestion = null, IReadOnlyList<RelatedLocation>? related = null)
    {
        ErrorCount += kind.Severity == DiagnosticSeverity.Error ? 1 : 0;
        if (_findings.Count >= capacity)
        {
            _leftOut++;
            return;
        }

        CurriculumDiagnostic finding = new()
        {
            Code = kind.Code,
            Severity = kind.Severity,
            Message = message,
            Location = place.ToLocation(),
            Suggestion = suggestion,
            SourceLine = place.File.ShownLine(place.Line),
            RelatedLocations = related ?? [],
        };
        _findings.Add((place.File.Order, finding));
    }

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
}
