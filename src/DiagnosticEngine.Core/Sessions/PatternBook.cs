using DiagnosticEngine.ErrorPatterns;

namespace DiagnosticEngine.Sessions;

/// <summary>What answers and conversations of a session say about misconceptions.</summary>
internal sealed class PatternBook(ErrorPatternParameters parameters)
{
    private readonly List<PatternObservation> _observations = [];
    private readonly List<InterviewEvidence> _interviews = [];

    /// <summary>Misconceptions that could have shown so far, most probable first.</summary>
    public IReadOnlyList<ErrorPattern> Patterns { get; private set; } = [];

    public void Add(PatternObservation observation)
    {
        _observations.Add(observation);
        Refresh();
    }

    /// <summary>Takes what a conversation says about a misconception; the words stay where they are.</summary>
    public void Add(Interview interview)
    {
        if (interview is { Question.MisconceptionId: { } id, Record: { Skipped: false, Outcome: InterviewOutcome.Confirmed or InterviewOutcome.Refuted } })
        {
            _interviews.Add(new() { MisconceptionId = id, Outcome = interview.Record.Outcome, AfterStep = interview.AfterStep, Sitting = interview.Sitting });
            Refresh();
        }
    }

    private void Refresh() => Patterns = InterviewWeighing.Weigh(ErrorPatternAnalysis.Analyse(_observations, parameters), _interviews, parameters);
}
