using System.Globalization;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Selection;

/// <summary>For pupils who are anxious: questions with a fair chance of success, no long runs of failures, and a success at the end.</summary>
/// <remarks>
/// Works on top of another policy, which sees only what is allowed here. Until the first answer: items whose expected chance of a right answer is at least
/// <see cref="ConfidenceSettings.OpeningSuccess"/>; after two failures in a row: at least <see cref="ConfidenceSettings.RecoverySuccess"/>; otherwise at least
/// <see cref="ConfidenceSettings.LeastSuccess"/>. Where nothing is so likely, only the most likely of all. Nobody can promise that an easy question
/// is answered rightly. Once a rule has ended the assessment and the last answer was not right, closing questions follow, of the chance
/// <see cref="ConfidenceSettings.ClosingSuccess"/>, until one is answered rightly, at most <see cref="ConfidenceSettings.MostClosing"/>; they come on top of
/// the limits that were set. A step to another representation of the same skill is made where it keeps to the chance. Pure and safe to share
/// between threads.
/// </remarks>
public sealed class ConfidencePolicy : ISelectionPolicy
{
    private const int FailuresInARow = 2;

    private readonly ISelectionPolicy _inner;

    /// <summary>Makes the policy on top of <see cref="AbstractFirstPolicy"/>.</summary>
    /// <param name="settings">The chances; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">A chance is outside 0 to 1, or the number of closing questions is negative.</exception>
    public ConfidencePolicy(ConfidenceSettings? settings = null)
        : this(new AbstractFirstPolicy(), settings ?? new())
    {
    }

    private ConfidencePolicy(ISelectionPolicy inner, ConfidenceSettings settings)
    {
        settings.Check();
        Settings = settings;
        _inner = inner;
    }

    /// <summary>Makes the policy on top of another.</summary>
    /// <param name="inner">The policy below.</param>
    /// <param name="settings">The chances; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inner"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A chance is outside 0 to 1, or the number of closing questions is negative.</exception>
    public static ConfidencePolicy Over(ISelectionPolicy inner, ConfidenceSettings? settings = null)
    {
        // A second public constructor would send dependency injection round in a circle.
        ArgumentNullException.ThrowIfNull(inner);
        return new(inner, settings ?? new());
    }

    /// <inheritdoc/>
    public string Name => "confidence";

    /// <summary>The chances that it keeps to.</summary>
    public ConfidenceSettings Settings { get; }

    /// <inheritdoc/>
    public NarrowedCandidates Narrow(SelectionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        (double least, string rule, string reason) = Bound(context.Asked);
        (Item[] allowed, double highest) = AtLeast(context, least);
        NarrowedCandidates inner = _inner.Narrow(context.WithCandidates(allowed));
        string chance = highest >= least
            ? string.Create(CultureInfo.InvariantCulture, $"at least {least:0.##}")
            : string.Create(CultureInfo.InvariantCulture, $"{highest:0.##}, the highest there is");
        string reasons = $"{reason} an expected chance of success of {chance}.";
        return inner with
        {
            Rule = inner.Rule == "any" ? rule : rule + "+" + inner.Rule,
            Reason = inner.Rule == "any" ? reasons : reasons + " " + inner.Reason,
        };
    }

    /// <inheritdoc/>
    public NarrowedCandidates? Closing(SelectionContext context, int closingAsked)
    {
        ArgumentNullException.ThrowIfNull(context);
        AskedItem? last = context.Asked.LastOrDefault(a => a.IsSuccess || a.IsFailure);
        return last is null || last.IsSuccess || closingAsked >= Settings.MostClosing ? null : new()
        {
            Candidates = AtLeast(context, Settings.ClosingSuccess).Items,
            Rule = "closing",
            Reason = "To end on a success, one more that is likely to go well.",
        };
    }

    /// <summary>The same with another least chance of success.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside 0 to 1.</exception>
    public ConfidencePolicy WithLeastSuccess(double least) => new(_inner, Settings with { LeastSuccess = least });

    private (double Least, string Rule, string Reason) Bound(IReadOnlyList<AskedItem> asked)
    {
        AskedItem[] answered = [.. asked.Where(a => a.IsSuccess || a.IsFailure)];
        if (answered.Length == 0)
        {
            return (Math.Max(Settings.OpeningSuccess, Settings.LeastSuccess), "opening", "The first question has");
        }

        return answered.Reverse().TakeWhile(a => a.IsFailure).Take(FailuresInARow).Count() == FailuresInARow
            ? (Math.Max(Settings.RecoverySuccess, Settings.LeastSuccess), "recovery", "After two that did not go well, the next question has")
            : (Settings.LeastSuccess, "fair-chance", "The question has");
    }

    /// <summary>The candidates of this chance or more; where there are none, those of the highest. And that highest chance.</summary>
    private static (Item[] Items, double Highest) AtLeast(SelectionContext context, double least)
    {
        double[] success = [.. context.Candidates.Select(i => ExpectedSuccess.Of(context.State, i))];
        double highest = success.Max();
        double bound = Math.Min(least, highest);
        return ([.. context.Candidates.Where((_, n) => success[n] >= bound)], highest);
    }
}
