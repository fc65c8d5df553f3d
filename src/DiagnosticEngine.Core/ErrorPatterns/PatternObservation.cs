namespace DiagnosticEngine.ErrorPatterns;

/// <summary>An answer as evidence about misconceptions.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record PatternObservation
{
    /// <summary>The step of the session.</summary>
    public required int Step { get; init; }

    /// <summary>In which sitting it was given, from 1. <value>Default 1.</value></summary>
    public int Sitting { get; init; } = 1;

    /// <summary>Id of the item.</summary>
    public required string ItemId { get; init; }

    /// <summary>The question as asked.</summary>
    public required string Prompt { get; init; }

    /// <summary>The answer as given.</summary>
    public required string Response { get; init; }

    /// <summary>Whether the answer is right. <value>Default false.</value></summary>
    public bool IsRight { get; init; }

    /// <summary>Misconceptions that predict a wrong answer here, each with what it predicts.</summary>
    public required IReadOnlyDictionary<string, string> Predicts { get; init; }

    /// <summary>Those of them that predict just this answer; empty for a right answer or another wrong one.</summary>
    public required IReadOnlyList<string> Matches { get; init; }

    /// <summary>Misconceptions that have a rule on this question, whether or not it has an effect on these numbers. <value>Default empty: those of <see cref="Predicts"/>.</value></summary>
    public IReadOnlyList<string> Considers { get; init; } = [];

    /// <summary>Chance that an error is just this answer, 0 to 1.</summary>
    public required double ChanceOfMatch { get; init; }

    /// <summary>How much it counts: half where the observer was unsure. <value>Default 1.</value></summary>
    public double Weight { get; init; } = 1;

    /// <summary>What several rules at once predict; null where rules have no joint answers.</summary>
    internal JointAnswers? Joint { get; init; }

    /// <summary>Ids of all misconceptions that the answer could tell about.</summary>
    internal IEnumerable<string> All => Predicts.Keys.Concat(Considers).Distinct(StringComparer.Ordinal);

    /// <summary>How the answer compares with what one misconception predicts.</summary>
    internal RuleVerdict VerdictOn(string misconceptionId) =>
        !Predicts.ContainsKey(misconceptionId) ? RuleVerdict.Silent
        : Matches.Contains(misconceptionId, StringComparer.Ordinal) ? RuleVerdict.Matches
        : RuleVerdict.Differs;
}
