using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Roadmaps;

/// <summary>Writes a step out: where to begin, why, with what, and what it leads to.</summary>
internal sealed class StepWriter
{
    private readonly AssessmentSession _session;
    private readonly Curriculum _curriculum;
    private readonly TeachingOrder _order;
    private readonly RoadmapParameters _parameters;
    private readonly HashSet<string> _scope;
    private readonly ILookup<string, string> _opens;

    public StepWriter(AssessmentSession session, TeachingOrder order, RoadmapParameters parameters)
    {
        _session = session;
        _curriculum = session.Bank.Curriculum;
        _order = order;
        _parameters = parameters;
        _scope = [.. session.SkillsInScope];
        _opens = _curriculum.Skills
            .SelectMany(s => s.Prerequisites.Select(p => (Below: p.SkillId, Above: s.Id)))
            .ToLookup(e => e.Below, e => e.Above, StringComparer.Ordinal);
    }

    public RoadmapStep Write(int number, string skillId, RoadmapStepKind kind)
    {
        Skill skill = _curriculum.GetSkill(skillId);
        Representation start = kind == RoadmapStepKind.Check ? skill.Representations.Max() : StartOf(skill);
        Misconception[] misconceptions = [.. MisconceptionsOf(skill)];
        return new()
        {
            Order = number,
            Kind = kind,
            SkillId = skillId,
            StartAt = start,
            Goal = skill.Representations.Max(),
            Because = [.. Because(skill, kind, start)],
            BuildsOn = [.. skill.Prerequisites.Where(p => p.Strength == PrerequisiteStrength.Hard).Select(p => p.SkillId)],
            CheckFirst = kind == RoadmapStepKind.Check ? [] : [.. _order.ProbablySecure(skill)],
            Opens = [.. _opens[skillId]],
            Misconceptions = [.. misconceptions.Select(m => m.Id)],
            Materials = [.. skill.Materials.Concat(misconceptions.SelectMany(m => m.Teaching?.Materials ?? [])).Distinct(StringComparer.OrdinalIgnoreCase)],
            WordsToSay = [.. WordsToSay(skill, start, misconceptions)],
            ExitCheck = skill.ExitCheck,
            IsPulledIn = !_scope.Contains(skillId),
        };
    }

    /// <summary>
    /// Begin where a little help was enough; else where understanding is: the highest representation that is secure below the goal, else the lowest of all.
    /// </summary>
    public Representation StartOf(Skill skill)
    {
        Representation[] secure = [.. skill.Representations
            .Where(r => r < skill.Representations.Max() && SkillBeliefs.Of(_session.State, skill.Id, r) >= _parameters.SecureFrom)];
        Representation[] helped = [.. skill.Representations.Where(r => NeedsHelp(skill, r) && (secure.Length == 0 || r > secure.Max()))];
        return helped.Length > 0 ? helped.Min() : secure.Length > 0 ? secure.Max() : skill.Representations.Min();
    }

    private bool NeedsHelp(Skill skill, Representation representation) => ZoneReader.Of(_session, new NodeId(skill.Id, representation)).IsStart;

    private static IEnumerable<string> WordsToSay(Skill skill, Representation start, Misconception[] misconceptions)
    {
        yield return start switch
        {
            Representation.Concrete when skill.Materials.Count > 0 => $"Show me with the {skill.Materials[0]}, and tell me what you are doing.",
            Representation.Concrete => "Show me, and tell me what you are doing.",
            Representation.Pictorial => "Draw it, and tell me what each part shows.",
            _ => "Tell me how you know.",
        };
        foreach (string ask in misconceptions.Select(m => m.Check?.Ask ?? "").Where(a => a.Length > 0))
        {
            yield return ask;
        }
    }

    private IEnumerable<Misconception> MisconceptionsOf(Skill skill) => _session.ErrorPatterns
        .Where(p => p.IsNamed && Concerns(p, skill))
        .Select(p => _curriculum.GetMisconception(p.MisconceptionId));

    private bool Concerns(ErrorPattern pattern, Skill skill) =>
        _curriculum.GetMisconception(pattern.MisconceptionId).SkillIds.Contains(skill.Id, StringComparer.Ordinal)
        || pattern.Evidence.Any(e => _session.Bank.GetItem(e.ItemId).SkillIds.Contains(skill.Id, StringComparer.Ordinal));

    private IEnumerable<string> Because(Skill skill, RoadmapStepKind kind, Representation start)
    {
        foreach (Representation representation in skill.Representations.OrderDescending())
        {
            if (AnswersIn(skill.Id, representation) is { Length: > 0 } answers)
            {
                yield return answers;
            }
        }

        if (!skill.Representations.Any(r => _session.WasTested(new NodeId(skill.Id, r))))
        {
            yield return "It was not asked about; the answers around it on the map point to it.";
        }

        foreach (ExternalEvidence told in _session.Told.Select(t => t.Evidence).Where(e => e.SkillId == skill.Id))
        {
            string where = told.Representation is { } representation ? " " + Words(representation) : "";
            string verdict = told.Verdict == ExternalVerdict.Secure ? "secure" : "not secure yet";
            yield return string.Create(CultureInfo.InvariantCulture, $"Told: {verdict}{where} ({told.Source}, {told.Date:d MMMM yyyy}).");
        }

        yield return kind == RoadmapStepKind.Check
            ? "It is probably secure, and the next step rests on it: a quick check is enough."
            : StartReason(skill, start);
    }

    private string AnswersIn(string skillId, Representation representation)
    {
        SessionStep[] steps = [.. _session.Steps
            .Where(s => s.Scored.IsEvidence && s.Variant.Item.Representation == representation && s.Variant.Item.SkillIds.Contains(skillId))];
        int right = steps.Count(s => s.Scored.IsCorrect);
        return steps.Length == 0 ? "" : string.Create(
            CultureInfo.InvariantCulture, $"Asked {Words(representation)}: {right} of {steps.Length} right.");
    }

    private string StartReason(Skill skill, Representation start) =>
        NeedsHelp(skill, start) ? $"Begin {Words(start)}: a little help was enough there, so take it away bit by bit."
        : start == skill.Representations.Min()
        ? $"Begin {Words(start)}: nothing higher is secure yet."
        : $"Begin {Words(start)}, where it is already secure, and link each step to what comes next.";

    private static string Words(Representation representation) => representation switch
    {
        Representation.Concrete => "with objects",
        Representation.Pictorial => "with pictures",
        _ => "in symbols",
    };
}
