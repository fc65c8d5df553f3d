namespace DiagnosticEngine.ErrorPatterns;

/// <summary>All that speaks for or against misconceptions: answers, planned questions, and what is believed about the skills themselves.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class PatternEvidence
{
    /// <summary>The answers.</summary>
    public required IReadOnlyList<PatternObservation> Observations { get; init; }

    /// <summary>Outcomes of planned questions. <value>Default none.</value></summary>
    public IReadOnlyList<InterviewEvidence> Interviews { get; init; } = [];

    /// <summary>The sitting that goes on, from 1; beliefs fade also where nothing was answered in it yet. <value>Default 1.</value></summary>
    public int Sitting { get; init; } = 1;

    /// <summary>Belief that the skills in which a misconception shows are secured, 0 to 1, by misconception; where there is none it counts as 0. <value>Default none.</value></summary>
    /// <remarks>Who has secured a skill seldom follows a wrong rule in it, so this lowers the prior. It is bounded, so that answers outweigh it soon.</remarks>
    public IReadOnlyDictionary<string, double> Secured { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    internal double SecuredOf(string misconceptionId) => Secured.TryGetValue(misconceptionId, out double secured) ? Math.Clamp(secured, 0, 1) : 0;

    internal IEnumerable<InterviewEvidence> InterviewsOn(IReadOnlyList<string> misconceptionIds) => Interviews.Where(i => misconceptionIds.Contains(i.MisconceptionId, StringComparer.Ordinal));
}
