using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Diagnoses;

/// <summary>Finds methods that work in symbols only, from the answers alone.</summary>
internal static class FragileProcedures
{
    /// <summary>The finding for a skill; null where there is none.</summary>
    /// <remarks>
    /// Pictures decide where any were asked about, else objects: right with pictures and wrong with objects points to the objects or the task, not to the
    /// pupil.
    /// </remarks>
    public static ProcedureWithoutModel? Of(AssessmentSession session, Skill skill, DiagnosisParameters parameters)
    {
        SessionStep[] symbols = About(session, skill, Representation.Abstract);
        SessionStep[] right = [.. symbols.Where(s => s.Scored.IsRightAlone)];
        if (right.Length < parameters.FragileLeastRight || 2 * right.Length <= symbols.Length)
        {
            return null;
        }

        SessionStep[] pictures = About(session, skill, Representation.Pictorial);
        SessionStep[] model = pictures.Length > 0 ? pictures : About(session, skill, Representation.Concrete);
        SessionStep[] notRight = [.. model.Where(s => !s.Scored.IsCorrect && s.Scored.Outcome != ResponseOutcome.Slip)];
        int[] unexplained =
        [
            .. session.Interviews.Where(i => i.ShowsNoUnderstanding).Select(i => i.Question.Step).Where(n => right.Any(s => s.Number == n)),
        ];
        return notRight.Length + unexplained.Length >= parameters.FragileLeastNotRight && notRight.Length + unexplained.Length > model.Count(s => s.Scored.IsRightAlone)
            ? new()
            {
                SkillId = skill.Id,
                RightSteps = [.. right.Select(s => s.Number)],
                NotRightSteps = [.. notRight.Select(s => s.Number)],
                UnexplainedSteps = unexplained,
            }
            : null;
    }

    private static SessionStep[] About(AssessmentSession session, Skill skill, Representation representation) =>
        [.. ObservedAnswers.About(session, new NodeId(skill.Id, representation))];
}
