using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Roadmaps;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Reporting.Pupils;

/// <summary>All that a report about one pupil is written from. The writers read it and change nothing.</summary>
/// <remarks>The session must not be used by others while a report is written; everything else is immutable.</remarks>
public sealed record PupilReport
{
    /// <summary>The latest assessment.</summary>
    public required AssessmentSession Session { get; init; }

    /// <summary>What it says.</summary>
    public required Diagnosis Diagnosis { get; init; }

    /// <summary>What to teach next.</summary>
    public required LearningRoadmap Roadmap { get; init; }

    /// <summary>The day of the assessment; null where it is not known</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Where in their school years the pupil is; null where it is not known, and then levels stand without a difference from the year group.</summary>
    public SchoolYearPoint? Point { get; init; }

    /// <summary>What changed since an earlier assessment of the same pupil; null for a first one.</summary>
    public ProgressReport? Progress { get; init; }

    /// <summary>What the school wrote down; only what belongs to the pupil is read. Null for nothing.</summary>
    public ProgrammeRecord? Records { get; init; }

    /// <summary>How many steps of the roadmap are shown in full, at least 0. <value>Default 3; the others are named.</value></summary>
    public int FullSteps { get; init; } = 3;

    /// <summary>Whether anything was answered that says something.</summary>
    internal bool HasAnswers => Session.Steps.Any(s => s.Scored.IsEvidence);

    /// <exception cref="ArgumentException">The diagnosis was made on another curriculum than the session.</exception>
    internal Curriculum Curriculum() => string.Equals(Diagnosis.CurriculumFingerprint, Session.Bank.Curriculum.Fingerprint, StringComparison.Ordinal)
        ? Session.Bank.Curriculum
        : throw new ArgumentException("The diagnosis was made on another curriculum than the session.");
}
