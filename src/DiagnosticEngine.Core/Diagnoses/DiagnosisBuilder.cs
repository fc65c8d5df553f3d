using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Diagnoses;

/// <summary>Reads a diagnosis from a session.</summary>
/// <remarks>Pure and safe to share between threads.</remarks>
public static class DiagnosisBuilder
{
    /// <summary>What the evidence of a session says, finished or not.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Diagnosis Diagnose(AssessmentSession session, DiagnosisParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(parameters);
        Curriculum curriculum = session.Bank.Curriculum;
        SkillDiagnosis[] skills = SkillsOf(session, session.State, parameters);
        SkillDiagnosis[] fromAnswers = session.Told.Count == 0 ? skills : SkillsOf(session, session.StateFromAnswers, parameters);
        LevelPolicy policy = parameters.Levels ?? curriculum.LevelPolicy;
        LevelDiagnoses levels = new(session, fromAnswers, policy);
        string[] needs = [.. NeedsOf(curriculum, skills)];
        bool hasEvidence = session.Steps.Any(s => s.Scored.IsEvidence);
        return new()
        {
            CurriculumFingerprint = curriculum.Fingerprint,
            Skills = skills,
            Told = [.. session.Told.Select(t => t.Evidence)],
            Strands = levels.Strands,
            Groups = levels.Groups,
            Areas = levels.Areas,
            Policy = PolicyOf(session, policy),
            Spread = levels.Spread,
            ProceduresWithoutModel = [.. session.SkillsInScope.Select(s => FragileProcedures.Of(session, curriculum.GetSkill(s), parameters)).OfType<ProcedureWithoutModel>()],
            StartsWithHelp = [.. skills.SelectMany(StartsOf)],
            ErrorPatterns = [.. session.ErrorPatterns.Where(p => p.Evidence.Count > 0)],
            Abilities = hasEvidence ? [.. AbilitiesOf(curriculum, skills)] : [],
            Needs = hasEvidence ? needs : [],
            AbilityLines = [.. AbilityLines.Of(session, skills)],
            NeedLines = [.. NeedLines.Of(session, skills, needs)],
            Notes = [.. NotesOf(session)],
        };
    }

    private static SkillDiagnosis[] SkillsOf(AssessmentSession session, KnowledgeState state, DiagnosisParameters parameters) =>
        [.. session.SkillsInScope.Select(s => OfSkill(session, state, session.Bank.Curriculum.GetSkill(s), parameters))];

    private static SkillDiagnosis OfSkill(AssessmentSession session, KnowledgeState state, Skill skill, DiagnosisParameters parameters)
    {
        RepresentationDiagnosis[] representations = [.. skill.Representations.Order().Select(r =>
        {
            double p = SkillBeliefs.Of(state, skill.Id, r);
            return new RepresentationDiagnosis
            {
                Representation = r,
                Probability = p,
                ProbabilityFromAnswers = session.Told.Count == 0 ? null : SkillBeliefs.Of(session.StateFromAnswers, skill.Id, r),
                Told = [.. session.Told.Select(t => t.Evidence).Where(e => e.SkillId == skill.Id && (e.Representation ?? r) == r)],
                Status = parameters.StatusOf(p),
                IsTested = session.WasTested(new NodeId(skill.Id, r)),
                Zone = ZoneReader.Of(session, new NodeId(skill.Id, r)),
            };
        })];
        RepresentationDiagnosis highest = representations[^1];
        bool withoutModel = FragileProcedures.Of(session, skill, parameters) is not null;
        bool fragile = withoutModel || (highest is { Representation: Representation.Abstract, Status: MasteryStatus.Secure }
            && representations[..^1].Any(r => r is { IsTested: true, Probability: < 0.5 }));
        return new()
        {
            SkillId = skill.Id,
            Representations = representations,
            Probability = highest.Probability,
            Status = fragile && highest.Status == MasteryStatus.Secure ? MasteryStatus.Unsure : highest.Status,
            IsProcedureWithoutModel = withoutModel,
            IsFragile = fragile,
            IsTested = representations.Any(r => r.IsTested),
        };
    }

    private static IEnumerable<HelpStart> StartsOf(SkillDiagnosis skill) => skill.Representations
        .Where(r => r.Zone.IsStart)
        .Select(r => new HelpStart { SkillId = skill.SkillId, Representation = r.Representation, HelpLevel = r.Zone.HelpLevel });

    private static IEnumerable<string> AbilitiesOf(Curriculum curriculum, SkillDiagnosis[] skills) => skills
        .Where(s => s.Status == MasteryStatus.Secure)
        .Select(s => curriculum.GetSkill(s.SkillId))
        .GroupBy(s => s.StrandId)
        .SelectMany(g => g.Where(s => s.Level == g.Max(x => x.Level)))
        .Select(s => s.Id);

    private static IEnumerable<string> NeedsOf(Curriculum curriculum, SkillDiagnosis[] skills)
    {
        Groundwork groundwork = new(curriculum, skills);
        return skills.Where(s => s.Probability < 0.5 || s.IsFragile).Select(s => s.SkillId).Where(groundwork.IsLaid);
    }

    private static string PolicyOf(AssessmentSession session, LevelPolicy policy)
    {
        int top = session.Bank.Curriculum.Definition.Levels.Select(l => l.Number).DefaultIfEmpty(session.Options.ToLevel).Max();
        return session.Options.FromLevel <= 1 && session.Options.ToLevel >= top
            ? policy.Name
            : string.Create(CultureInfo.InvariantCulture, $"{policy.Name}.levels-{session.Options.FromLevel}-{Math.Min(top, session.Options.ToLevel)}");
    }

    private static IEnumerable<string> NotesOf(AssessmentSession session)
    {
        if (!session.Steps.Any(s => s.Scored.IsEvidence))
        {
            yield return session.Told.Count == 0
                ? "No question was answered, so nothing is known about this pupil yet; the map shows what is usual."
                : "No question was answered yet; the map shows what is usual, and what follows from what was told.";
        }

        if (session.Told.Count > 0)
        {
            yield return "What was told by adults or earlier tests is shown apart. It helps to choose questions and to plan; levels rest on the answers alone.";
        }

        if (session.Options.ObserverId is null)
        {
            yield return "No adult was recorded as present, so nothing was asked with real objects; what is said about them is inferred.";
        }

        if (session.Steps.Any(s => s.Scored.Outcome == Scoring.ResponseOutcome.Declined))
        {
            yield return "Some questions were passed over. They count neither for nor against.";
        }

        yield return "Skills that were not asked about are inferred from the rest of the map and are marked as such.";
    }
}
