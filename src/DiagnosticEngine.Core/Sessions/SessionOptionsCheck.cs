using DiagnosticEngine.Curricula;
using DiagnosticEngine.Selection;

namespace DiagnosticEngine.Sessions;

/// <summary>Checks the numbers of an assessment's options; names are checked where they are looked up.</summary>
internal static class SessionOptionsCheck
{
    /// <exception cref="ArgumentException">A number is out of range, or the skill of a mastery check is unknown.</exception>
    public static void Check(SessionOptions options, Curriculum curriculum)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxItems);
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxMinutes);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxExposures, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Certainty, 0.5);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Certainty, 1);
        if (options.FromLevel > options.ToLevel)
        {
            throw new ArgumentException($"Levels from {options.FromLevel} to {options.ToLevel} are none.", nameof(options));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(options.StableProbability);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.StableProbability, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(options.InformationFloor);
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxFailuresInARow);
        ArgumentOutOfRangeException.ThrowIfNegative(options.LeastSuccess ?? 0, nameof(options.LeastSuccess));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.LeastSuccess ?? 0, 1, nameof(options.LeastSuccess));
        if (options.Exposure is { } exposure)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(exposure.AmongBest, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(exposure.AmongBest, ExposureLimits.MostAmongBest);
            ArgumentNullException.ThrowIfNull(exposure.NotNow);
        }

        if (options.Interviews is { } interviews)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(interviews.ExplainOneIn);
            ArgumentOutOfRangeException.ThrowIfNegative(interviews.MostPerSitting);
        }

        if (options.Mastery is { } mastery)
        {
            ArgumentNullException.ThrowIfNull(mastery.SkillId);
            ArgumentNullException.ThrowIfNull(mastery.Rule);
            mastery.Rule.Check();
            if (!curriculum.HasSkill(mastery.SkillId))
            {
                throw new ArgumentException($"There is no skill {mastery.SkillId}.", nameof(options));
            }
        }
    }
}
