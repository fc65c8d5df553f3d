using System.Diagnostics.CodeAnalysis;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Loading;

/// <summary>What came of reading a curriculum: the map and its items, or why not, and everything that was found on the way.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class CurriculumLoadResult
{
    internal CurriculumLoadResult(ItemBank? bank, IReadOnlyList<CurriculumDiagnostic> diagnostics, IReadOnlyList<ItemSurvey> surveys)
    {
        Bank = bank;
        Diagnostics = diagnostics;
        Surveys = surveys;
    }

    /// <summary>The map and its items; null when there is an error among the findings.</summary>
    public ItemBank? Bank { get; }

    /// <summary>The map; null when there is an error among the findings.</summary>
    public Curriculum? Curriculum => Bank?.Curriculum;

    /// <summary>Everything that was found, in file order, then by line, column and code.</summary>
    public IReadOnlyList<CurriculumDiagnostic> Diagnostics { get; }

    /// <summary>What came of trying out the variants of each item, in file order; empty where that was not asked for.</summary>
    public IReadOnlyList<ItemSurvey> Surveys { get; }

    /// <summary>Whether there is no error among the findings; warnings do not count.</summary>
    [MemberNotNullWhen(true, nameof(Bank), nameof(Curriculum))]
    public bool Success => Bank is not null;
}
