using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Sessions;

/// <summary>Proposes conversations and keeps what came of them.</summary>
/// <remarks>What is proposed depends on the inputs of the session alone, and not on who asked for it, so a replay proposes the same.</remarks>
internal sealed class InterviewBook(AssessmentSession session)
{
    private readonly InterviewSettings _settings = session.Options.Interviews ?? new();
    private readonly Dictionary<string, InterviewQuestion> _proposed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _askedAbout = new(StringComparer.Ordinal);
    private readonly List<Interview> _held = [];
    private InterviewQuestion? _waiting;

    public IReadOnlyList<Interview> Held => _held;

    public bool TryGet([NotNullWhen(true)] out InterviewQuestion? question)
    {
        question = _waiting;
        return question is not null;
    }

    /// <summary>Looks for a conversation worth having, after an answer or a conversation.</summary>
    public void Propose()
    {
        _waiting = session.Options.ObserverId is null || session.Steps.Count == 0 || _held.Count(h => h.Sitting == session.Sitting && !h.Record.Skipped) >= _settings.MostPerSitting
            ? null
            : Suspected() ?? Hidden(session.Steps[^1]) ?? Sampled(session.Steps[^1]);
        if (_waiting is not null)
        {
            _proposed.TryAdd(_waiting.Id, _waiting);
        }
    }

    /// <exception cref="ArgumentException">No such conversation was proposed, or the record does not fit it.</exception>
    public Interview? Record(InterviewRecord record, bool wasDrawn)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Id is null || !_proposed.TryGetValue(record.Id, out InterviewQuestion? question))
        {
            throw new ArgumentException($"No conversation {record.Id} was proposed.", nameof(record));
        }

        if (!Enum.IsDefined(record.Outcome) || (record.Outcome == InterviewOutcome.WithoutUnderstanding && question.Kind != InterviewKind.Explanation))
        {
            throw new ArgumentException("This outcome does not fit the conversation.", nameof(record));
        }

        if (record.Words?.Length > InterviewRecord.LongestWords)
        {
            throw new ArgumentException($"The words are longer than {InterviewRecord.LongestWords} characters.", nameof(record));
        }

        if (_held.Exists(h => string.Equals(h.Record.Id, record.Id, StringComparison.Ordinal)))
        {
            return null;
        }

        Interview held = new() { Question = question, Record = record, AfterStep = session.Steps.Count, Sitting = session.Sitting, WasDrawn = wasDrawn };
        _held.Add(held);
        if (question.MisconceptionId is { } id)
        {
            _askedAbout.Add(id);
        }

        return held;
    }

    /// <summary>The likeliest misconception that an answer matches and that was not asked about.</summary>
    private InterviewQuestion? Suspected() => session.ErrorPatterns
        .Where(p => p.Probability >= _settings.SuspectFrom && p.Evidence.Count > 0 && !_askedAbout.Contains(p.MisconceptionId))
        .Select(p => About(p.MisconceptionId, InterviewKind.Pattern, session.Steps[p.Evidence[^1].Step - 1]))
        .FirstOrDefault();

    /// <summary>A right answer where a live misconception of its skill does not show.</summary>
    private InterviewQuestion? Hidden(SessionStep last) => !IsFresh(last) ? null : session.ErrorPatterns
        .Where(p => p.Probability >= _settings.HidesFrom && p.Evidence.Count > 0 && !_askedAbout.Contains(p.MisconceptionId) && Hides(p.MisconceptionId, last.Variant))
        .Select(p => About(p.MisconceptionId, InterviewKind.Explanation, last))
        .FirstOrDefault();

    private InterviewQuestion? Sampled(SessionStep last)
    {
        string step = last.Number.ToString(CultureInfo.InvariantCulture);
        return !IsFresh(last) || _settings.ExplainOneIn <= 0 || DeterministicRandom.ForStream(session.Seed, "explain", step).NextBelow(_settings.ExplainOneIn) != 0
            ? null
            : new()
            {
                Id = "explain-" + step,
                Kind = InterviewKind.Explanation,
                MisconceptionId = null,
                Step = last.Number,
                Ask = InterviewPrompts.ThinkAloud(last),
                Prompts = InterviewPrompts.Dialogue,
                Confirms = "Can only say the steps or the answer, and has no words, drawing or objects for what they mean: right without understanding.",
                Refutes = "Shows with words, a drawing or objects why the answer is what it is.",
            };
    }

    /// <summary>Whether it is a right answer that nobody was asked to explain.</summary>
    private bool IsFresh(SessionStep last) => last.Scored.IsRightAlone && last.Variant.Item.Kind != ItemKind.Observed && !_held.Exists(h => h.Question.Step == last.Number);

    private bool Hides(string misconceptionId, ItemVariant variant)
    {
        Misconception misconception = session.Bank.Curriculum.GetMisconception(misconceptionId);
        bool concerns = variant.Item.MalRules.Any(m => string.Equals(m.MisconceptionId, misconceptionId, StringComparison.Ordinal))
            || variant.Item.SkillIds.Any(s => misconception.SkillIds.Contains(s, StringComparer.Ordinal));
        return concerns && variant.Predictions.All(p => !string.Equals(p.MisconceptionId, misconceptionId, StringComparison.Ordinal));
    }

    private InterviewQuestion About(string misconceptionId, InterviewKind kind, SessionStep step)
    {
        Misconception misconception = session.Bank.Curriculum.GetMisconception(misconceptionId);
        bool isPattern = kind == InterviewKind.Pattern;
        (string ask, string confirms, string refutes) = isPattern ? InterviewPrompts.About(misconception, step) : InterviewPrompts.Explaining(misconception, step);
        return new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{(isPattern ? "pattern" : "explain")}-{misconceptionId}-{step.Number}"),
            Kind = kind,
            MisconceptionId = misconceptionId,
            Step = step.Number,
            Ask = ask,
            Prompts = InterviewPrompts.Dialogue,
            Confirms = confirms,
            Refutes = refutes,
        };
    }
}
