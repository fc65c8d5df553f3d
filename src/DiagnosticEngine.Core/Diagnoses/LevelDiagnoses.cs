using DiagnosticEngine.Curricula;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Diagnoses;

/// <summary>Levels of strands, reporting groups and areas, from the answers alone.</summary>
internal sealed class LevelDiagnoses
{
    private readonly AssessmentSession _session;
    private readonly Curriculum _curriculum;
    private readonly LevelReckoner _reckoner;
    private readonly Dictionary<string, SkillDiagnosis> _skills;
    private readonly Dictionary<string, ReckonedLevel> _ofStrands = new(StringComparer.Ordinal);

    /// <summary>Reckons the levels.</summary>
    /// <param name="session">The session.</param>
    /// <param name="skills">Its skills as the answers alone leave them.</param>
    /// <param name="policy">How skills become levels.</param>
    public LevelDiagnoses(AssessmentSession session, SkillDiagnosis[] skills, LevelPolicy policy)
    {
        _session = session;
        _curriculum = session.Bank.Curriculum;
        _reckoner = new(_curriculum, policy, session.Told.Count == 0 ? session.State : session.StateFromAnswers);
        _skills = skills.ToDictionary(s => s.SkillId, StringComparer.Ordinal);
        Strands = [.. StrandsOf(skills)];
        Groups = [.. GroupsOf()];
        Areas = [.. AreasOf()];
        Spread = SpreadOf();
    }

    /// <summary>Every strand with a skill in scope, in map order.</summary>
    public IReadOnlyList<StrandDiagnosis> Strands { get; }

    /// <summary>Every reporting group with a skill in scope, in map order.</summary>
    public IReadOnlyList<GroupDiagnosis> Groups { get; }

    /// <summary>Every area with a strand in scope.</summary>
    public IReadOnlyList<AreaDiagnosis> Areas { get; }

    /// <summary>How far strands lie apart; null where fewer than two have a level.</summary>
    public LevelSpread? Spread { get; }

    private IEnumerable<StrandDiagnosis> StrandsOf(SkillDiagnosis[] skills)
    {
        ILookup<string, SkillDiagnosis> byStrand = skills.ToLookup(s => _curriculum.GetSkill(s.SkillId).StrandId, StringComparer.Ordinal);
        foreach (Strand strand in _curriculum.Strands.Where(s => byStrand.Contains(s.Id)))
        {
            LevelEvidence evidence = EvidenceReader.Of(_session, _curriculum.Skills.Where(s => s.StrandId == strand.Id).Select(s => s.Id));
            if (Reckon(evidence, byStrand[strand.Id], strand.StartLevel) is { } level)
            {
                _ofStrands.Add(strand.Id, level);
            }

            yield return new()
            {
                StrandId = strand.Id,
                QuestionsAsked = _session.Steps.Count(s => s.Variant.Item.SkillIds.Any(id => _curriculum.GetSkill(id).StrandId == strand.Id)),
                Level = _ofStrands.GetValueOrDefault(strand.Id)?.Estimate,
                Evidence = evidence,
            };
        }
    }

    private IEnumerable<GroupDiagnosis> GroupsOf()
    {
        HashSet<string> assessed = new(Strands.Select(s => s.StrandId), StringComparer.Ordinal);
        foreach (ReportingGroup group in _curriculum.Definition.Groups)
        {
            SkillDiagnosis[] own = [.. group.SkillIds.Select(s => _skills.GetValueOrDefault(s)).OfType<SkillDiagnosis>()];
            if (own.Length > 0)
            {
                bool isPart = !group.SkillIds.All(s => assessed.Contains(_curriculum.GetSkill(s).StrandId));
                LevelEvidence evidence = EvidenceReader.Of(_session, own.Select(s => s.SkillId));
                yield return new()
                {
                    GroupId = group.Id,
                    IsPartlyAssessed = isPart,
                    Evidence = evidence,
                    Level = isPart ? null : Reckon(evidence, own, group.SkillIds.Min(s => _curriculum.GetSkill(s).Level))?.Estimate,
                };
            }
        }
    }

    /// <summary>A check of one skill alone says nothing about a level, and neither does silence.</summary>
    private ReckonedLevel? Reckon(LevelEvidence evidence, IEnumerable<SkillDiagnosis> skills, int startLevel) =>
        evidence.Steps.Count == 0 || _session.Options.Mastery is not null ? null : _reckoner.Of(skills, startLevel);

    private IEnumerable<AreaDiagnosis> AreasOf()
    {
        foreach (Area area in _curriculum.Definition.Areas)
        {
            IReadOnlyList<Strand> all = _curriculum.StrandsOf(area.Id);
            Strand[] known = [.. all.Where(s => _ofStrands.ContainsKey(s.Id))];
            if (all.Any(s => Strands.Any(d => d.StrandId == s.Id)))
            {
                yield return new()
                {
                    AreaId = area.Id,
                    StrandsAssessed = known.Length,
                    StrandCount = all.Count,
                    Weight = known.Sum(s => s.Weight),
                    Level = known.Length == 0 ? null : Mean(known),
                };
            }
        }
    }

    private LevelEstimate Mean(Strand[] strands)
    {
        (ReckonedLevel Level, int Weight)[] parts = [.. strands.Select(s => (_ofStrands[s.Id], s.Weight))];
        double whole = parts.Sum(p => p.Weight);
        double Average(Func<LevelEstimate, double> of) => parts.Sum(p => p.Weight * of(p.Level.Estimate)) / whole;
        double value = Average(l => l.Value);
        (double low, double high) = parts[0].Level.InStates.Length == 0
            ? (Average(l => l.Low), Average(l => l.High))
            : _reckoner.Band(Enumerable.Range(0, parts[0].Level.InStates.Length).Select(s => parts.Sum(p => p.Weight * p.Level.InStates[s]) / (10 * whole)));
        (ReckonedLevel Level, int Weight)[] moving = [.. parts.Where(p => p.Level.Estimate.MostChange > 0)];
        return new()
        {
            Value = value,
            Low = Math.Min(value, low),
            High = Math.Max(value, high),
            LeastChange = moving.Select(p => p.Weight * p.Level.Estimate.LeastChange / whole).DefaultIfEmpty(0).Min(),
            MostChange = moving.Select(p => p.Weight * p.Level.Estimate.MostChange / whole).DefaultIfEmpty(0).Max(),
        };
    }

    private LevelSpread? SpreadOf()
    {
        StrandDiagnosis[] known = [.. Strands.Where(s => s.Level is not null)];
        if (known.Length < 2)
        {
            return null;
        }

        StrandDiagnosis highest = known.MaxBy(s => s.Level!.Value)!;
        StrandDiagnosis lowest = known.MinBy(s => s.Level!.Value)!;
        return new() { HighestStrandId = highest.StrandId, LowestStrandId = lowest.StrandId, Levels = highest.Level!.Value - lowest.Level!.Value };
    }
}
