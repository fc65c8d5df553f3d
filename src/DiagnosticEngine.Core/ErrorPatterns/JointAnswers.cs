using System.Collections.Concurrent;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Problems;

namespace DiagnosticEngine.ErrorPatterns;

/// <summary>What several rules at once predict for the numbers of one question, against the answer that was given.</summary>
/// <remarks>Safe to share between threads; what was worked out is kept.</remarks>
internal sealed class JointAnswers(PosedProblem problem, Func<Value, bool> isAnswer)
{
    private readonly ConcurrentDictionary<string, RuleVerdict?> _known = new(StringComparer.Ordinal);

    public Problem Problem => problem.Problem;

    /// <summary>The verdict on the joint answer of rules; null where they have none.</summary>
    public RuleVerdict? Of(IReadOnlyList<WrongRule> rules) => _known.GetOrAdd(string.Join(' ', rules.Select(r => r.MisconceptionId)), _ => Work(rules));

    private RuleVerdict? Work(IReadOnlyList<WrongRule> rules) => problem.PredictTogether(rules) switch
    {
        null => null,
        { Kind: ValueKind.None } => RuleVerdict.Silent,
        { } together => isAnswer(together) ? RuleVerdict.Matches : RuleVerdict.Differs,
    };
}
