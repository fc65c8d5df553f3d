using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Sessions;

/// <summary>What answers and conversations of a session say about misconceptions.</summary>
internal sealed class PatternBook(ErrorPatternParameters parameters)
{
    private readonly List<PatternObservation> _observations = [];
    private readonly List<InterviewEvidence> _interviews = [];
    private PatternBelief? _belief;
    private KnowledgeState? _state;
    private int _sitting;

    /// <summary>The answers that could have shown a misconception, in order.</summary>
    public IReadOnlyList<PatternObservation> Observations => _observations;

    /// <summary>What was believed after the first so many of those answers, from the answers alone.</summary>
    public PatternBelief BeliefAfter(int observations) => ErrorPatternAnalysis.Analyse(new PatternEvidence { Observations = [.. _observations.Take(observations)] }, parameters);

    public void Add(PatternObservation observation)
    {
        _observations.Add(observation);
        _belief = null;
    }

    /// <summary>Takes what a conversation says about a misconception; the words stay where they are.</summary>
    public void Add(Interview interview)
    {
        if (interview is { Question.MisconceptionId: { } id, Record: { Skipped: false, Outcome: InterviewOutcome.Confirmed or InterviewOutcome.Refuted } })
        {
            _interviews.Add(new() { MisconceptionId = id, Outcome = interview.Record.Outcome, AfterStep = interview.AfterStep, Sitting = interview.Sitting });
            _belief = null;
        }
    }

    /// <summary>What is believed now; worked out when somebody asks.</summary>
    /// <param name="state">What is believed about skills; null to leave that out.</param>
    /// <param name="bank">The items.</param>
    /// <param name="sitting">The sitting that goes on.</param>
    public PatternBelief BeliefFor(KnowledgeState? state, ItemBank bank, int sitting)
    {
        if (_belief is null || !ReferenceEquals(state, _state) || sitting != _sitting)
        {
            PatternEvidence evidence = new()
            {
                Observations = _observations,
                Interviews = _interviews,
                Sitting = sitting,
                Secured = state is null ? new Dictionary<string, double>(StringComparer.Ordinal) : SecuredSkills.Of(state, _observations, bank),
            };
            _belief = ErrorPatternAnalysis.Analyse(evidence, parameters);
            _state = state;
            _sitting = sitting;
        }

        return _belief;
    }
}
