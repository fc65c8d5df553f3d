using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Reporting.Coverage;

/// <summary>What there is to ask about each skill in each representation, and what is missing.</summary>
/// <remarks>
/// Wanted of every assessed skill: an item in each declared representation, a task with objects where it is met with objects, two templates in symbols,
/// and <see cref="VariantSurvey.Enough"/> variants of each of these or a reason. Immutable and safe to share between threads.
/// </remarks>
public sealed class CoverageReport
{
    private CoverageReport(Curriculum curriculum, IReadOnlyList<SkillCoverage> skills)
    {
        Curriculum = curriculum;
        Skills = skills;
    }

    /// <summary>The map.</summary>
    public Curriculum Curriculum { get; }

    /// <summary>The skills, strand by strand, by level, then in map order; those that are not assessed too.</summary>
    public IReadOnlyList<SkillCoverage> Skills { get; }

    /// <summary>The skills that are assessed.</summary>
    public IEnumerable<SkillCoverage> Assessed => Skills.Where(s => s.Skill.IsAssessed);

    /// <summary>What is missing and for what no reason is given.</summary>
    public IEnumerable<CoverageGap> Unexcused => Skills.SelectMany(s => s.Missing).Where(g => !g.IsExcused);

    /// <summary>Puts a report together.</summary>
    /// <param name="bank">The map and its items.</param>
    /// <param name="strandIds">Strands to report on; null for all.</param>
    /// <param name="survey">Gives the survey of an item; null for <see cref="VariantFactory.Survey"/>, which takes seconds for a large map.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bank"/> is null.</exception>
    public static CoverageReport Of(ItemBank bank, IReadOnlyCollection<string>? strandIds = null, Func<Item, VariantSurvey>? survey = null)
    {
        ArgumentNullException.ThrowIfNull(bank);
        Func<Item, VariantSurvey> look = survey ?? VariantFactory.Survey;
        ILookup<string, Skill> byStrand = bank.Curriculum.Skills.ToLookup(s => s.StrandId, StringComparer.Ordinal);
        IEnumerable<Skill> skills = bank.Curriculum.Strands
            .Where(s => strandIds is null || strandIds.Contains(s.Id))
            .SelectMany(s => byStrand[s.Id].OrderBy(k => k.Level));
        return new(bank.Curriculum, [.. skills.Select(s => new SkillCoverage(s, [.. s.Representations.Select(r => Node(bank, s, r, look))]))]);
    }

    private static NodeCoverage Node(ItemBank bank, Skill skill, Representation representation, Func<Item, VariantSurvey> look) =>
        NodeCoverage.Of(skill, representation, [.. bank.ItemsFor(skill.Id, representation).Select(i => new ItemCoverage(i, look(i)))]);
}
