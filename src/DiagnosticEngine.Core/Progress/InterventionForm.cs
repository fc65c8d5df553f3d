namespace DiagnosticEngine.Progress;

/// <summary>The form that a school fills in before an intervention: who, why, with what, and how it will be looked at. It keeps answers and gives no advice.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record InterventionForm
{
    /// <summary>Pupils who may need it, with what speaks for it.</summary>
    public IReadOnlyList<Identification> Identified { get; init => field = value ?? []; } = [];

    /// <summary>Why; null where it has not been answered.</summary>
    public InterventionPurpose? Purpose { get; init; }

    /// <summary>What it needs; null where it has not been answered.</summary>
    public ResourcePlan? Resources { get; init; }

    /// <summary>Measures agreed.</summary>
    public IReadOnlyList<AgreedMeasure> Measures { get; init => field = value ?? []; } = [];

    /// <summary>Answers to the seven steps; each at most once.</summary>
    public IReadOnlyList<ChecklistAnswer> Answers { get; init => field = value ?? []; } = [];

    /// <summary>The steps that have no answer yet, in order.</summary>
    public IReadOnlyList<ChecklistStep> Unanswered() =>
        [.. Enum.GetValues<ChecklistStep>().Where(s => !Answers.Any(a => a.Step == s && !string.IsNullOrWhiteSpace(a.Answer)))];

    /// <summary>Whether the intervention can start on a day: some measure was agreed by then.</summary>
    public bool CanStart(DateOnly day) => Measures.Any(m => m.AgreedOn <= day && !string.IsNullOrWhiteSpace(m.What));
}
