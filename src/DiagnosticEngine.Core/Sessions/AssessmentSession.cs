using System.Diagnostics.CodeAnalysis;
using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Selection;
using DiagnosticEngine.Stopping;

namespace DiagnosticEngine.Sessions;

/// <summary>One pupil's assessment: asks, listens, and knows what it believes.</summary>
/// <remarks>The one mutable object of the engine. Not safe to share between threads; a snapshot of it is.</remarks>
public sealed class AssessmentSession
{
    private readonly SessionServices _services;
    private readonly SessionScope _scope;
    private readonly List<SessionStep> _steps = [];
    private readonly List<AskedItem> _asked = [];
    private readonly PatternBook _patterns;
    private readonly SittingBook _sittings = new();
    private readonly InterviewBook _interviews;
    private readonly List<IReadOnlyList<string>> _outlines = [];
    private readonly VariantDrawer _drawer;
    private readonly Dictionary<Item, int> _timesAsked = new(ReferenceEqualityComparer.Instance);
    private readonly NotAgain _notAgain = new();
    private readonly List<Evidence> _unread = [];
    private KnowledgeState _state;
    private readonly ToldBook _told;
    private readonly AnswersAlone _answersAlone;
    private PendingItem? _pending;
    private StoppingDecision? _ending;
    private int _closingFrom;
    private double _minutes;

    internal AssessmentSession(SessionServices services, string pupilId, ulong seed, SessionOptions options)
    {
        _services = services;
        PupilId = pupilId;
        Seed = seed;
        Options = options;
        _state = services.Estimator.Prior;
        _answersAlone = new(services.Estimator);
        _drawer = new(seed, options, services.Outlook);
        _scope = SessionScope.Of(services.Bank, _state.Model, options);
        _told = new(services.Estimator);
        _patterns = new(services.PatternParameters);
        _interviews = new(this);
    }

    /// <summary>The opaque id of the pupil.</summary>
    public string PupilId { get; }

    /// <summary>The seed: the same seed, options and answers give the same session.</summary>
    public ulong Seed { get; }

    /// <summary>What the assessment is about.</summary>
    public SessionOptions Options { get; }

    /// <summary>The map and its items.</summary>
    public ItemBank Bank => _services.Bank;

    /// <summary>What is believed about the pupil now, from answers and from what was told.</summary>
    public KnowledgeState State
    {
        get
        {
            if (_unread.Count > 0)
            {
                _state = _services.Estimator.UpdateAll(_state, _unread);
                _unread.Clear();
            }

            return _state;
        }
    }

    /// <summary>What the answers alone make one believe: the same as <see cref="State"/> where nothing was told. Levels rest on this.</summary>
    public KnowledgeState StateFromAnswers => _told.All.Count == 0 ? State : _answersAlone.State;

    /// <summary>Judgements and earlier tests that the session was told about, in order.</summary>
    public IReadOnlyList<ToldEvidence> Told => _told.All;

    /// <summary>Name of the estimator that computes the beliefs.</summary>
    public string Estimator => _services.Estimator.Name;

    /// <summary>The questions answered so far, in order.</summary>
    public IReadOnlyList<SessionStep> Steps => _steps;

    /// <summary>Misconceptions that could have shown so far, most probable first.</summary>
    public IReadOnlyList<ErrorPattern> ErrorPatterns => PatternBelief.Patterns;

    /// <summary>What is believed about wrong rules, family by family.</summary>
    public PatternBelief PatternBelief => _patterns.BeliefFor(_services.DefersBeliefs ? null : State, Bank, Sitting);

    /// <summary>The answers that could have shown a misconception, in order.</summary>
    public IReadOnlyList<PatternObservation> PatternObservations => _patterns.Observations;

    /// <summary>What the first so many of <see cref="PatternObservations"/> alone make one believe about wrong rules; worked out anew.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many.</exception>
    public PatternBelief PatternBeliefAfter(int observations)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(observations);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(observations, PatternObservations.Count);
        return _patterns.BeliefAfter(observations);
    }

    /// <summary>The conversations that an adult recorded, in order.</summary>
    public IReadOnlyList<Interview> Interviews => _interviews.Held;

    /// <summary>The sitting that goes on, from 1.</summary>
    public int Sitting => _sittings.Current;

    /// <summary>When each sitting after the first began, in order.</summary>
    public IReadOnlyList<RecordedSitting> LaterSittings => _sittings.Later;

    /// <summary>Why the session is over; null while it goes on.</summary>
    public StoppingDecision? Stopping { get; private set; }

    /// <summary>Ids of the skills that the assessment is about, in map order.</summary>
    public IReadOnlyList<string> SkillsInScope => _scope.SkillIds;

    /// <summary>Whether there is any question at all for what the assessment is about.</summary>
    internal bool CanAsk => _scope.Items.Count > 0;

    /// <summary>Expected minutes of the questions answered so far.</summary>
    public double Minutes => _minutes;

    /// <summary>Whether anything was asked about a node itself.</summary>
    public bool WasTested(NodeId node) =>
        _steps.Any(s => s.Scored.IsEvidence && s.Asked.Any(b => b.Node == node));

    /// <summary>The question to ask now: the same one until it is answered.</summary>
    /// <returns>False when the session is over; <see cref="Stopping"/> then says why.</returns>
    public bool TryGetNextItem([NotNullWhen(true)] out ItemVariant? variant)
    {
        if (_pending is null && Stopping is null)
        {
            Propose();
        }

        variant = _pending?.Variant;
        return variant is not null;
    }

    /// <summary>Why the question that waits for an answer was chosen; null when none waits.</summary>
    public SelectionDecision? PendingDecision => _pending?.Decision;

    /// <summary>Takes the answer to the question that waits for one.</summary>
    /// <returns>
    /// What it turned out to be. An invalid answer changes nothing: the same question still waits. An id that was taken before changes nothing
    /// either and gives what it gave then.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    /// <exception cref="InvalidOperationException">No question waits for an answer.</exception>
    public ScoredResponse Submit(Response response)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (_steps.FirstOrDefault(s => string.Equals(s.Scored.Response.Id, response.Id, StringComparison.Ordinal)) is { } earlier)
        {
            return earlier.Scored;
        }

        if (_pending is not { } pending)
        {
            throw new InvalidOperationException("No question waits for an answer.");
        }

        ScoredResponse scored = _services.Scorer.Score(pending.Variant, response);
        if (scored.Outcome != ResponseOutcome.Invalid)
        {
            Accept(pending, scored);
        }

        return scored;
    }

    /// <summary>Takes a judgement or an earlier test result. It moves beliefs, but counts as no answer and has no part in levels.</summary>
    /// <remarks>A question that already waits is not changed. May also be called when the session is over.</remarks>
    /// <returns>False, and nothing changes, when something with the same id was taken before.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is null.</exception>
    /// <exception cref="ArgumentException">It is incomplete, or names a skill or representation that the map has not got.</exception>
    public bool Add(ExternalEvidence evidence) => Add(evidence, WasDrawn);

    /// <summary>The same in a replay, which knows the moment.</summary>
    internal bool Add(ExternalEvidence evidence, bool wasDrawn)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (_told.Has(evidence.Id))
        {
            return false;
        }

        _state = _told.Take(evidence, _steps.Count, wasDrawn, State);
        return true;
    }

    /// <summary>
    /// A conversation that is worth having now, where an adult is present: the same one until it is recorded or the answers move on. It waits for nothing; a
    /// caller that never asks loses nothing else.
    /// </summary>
    public bool TryGetInterview([NotNullWhen(true)] out InterviewQuestion? question) => _interviews.TryGet(out question);

    /// <summary>Takes what came of a conversation, also later and when the session is over. It changes what is thought of misconceptions, and nothing else.</summary>
    /// <returns>False, and nothing changes, when something with the same id was taken before.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">No such conversation was proposed, the outcome does not fit it, or the words are too long.</exception>
    public bool Record(InterviewRecord record) => Record(record, WasDrawn);

    /// <summary>The same in a replay, which knows the moment.</summary>
    internal bool Record(InterviewRecord record, bool wasDrawn)
    {
        if (_interviews.Record(record, wasDrawn) is not { } interview)
        {
            return false;
        }

        _patterns.Add(interview);
        _interviews.Propose();
        return true;
    }

    /// <summary>Begins another sitting, such as the next day's: misconceptions that come and go may have gone.</summary>
    /// <returns>False, and nothing changes, when nothing was answered since the last one began, or the session is over.</returns>
    public bool StartSitting() => StartSitting(WasDrawn);

    /// <summary>The same in a replay, which knows the moment.</summary>
    internal bool StartSitting(bool wasDrawn)
    {
        if (Stopping is not null || !_sittings.Start(_steps.Count, wasDrawn))
        {
            return false;
        }

        _interviews.Propose();
        return true;
    }

    private bool WasDrawn => _pending is not null || Stopping is not null;

    /// <summary>Ends the session before a rule does, for example because the pupil needs a break. Does nothing once it is over.</summary>
    public void Stop()
    {
        Stopping ??= new() { Reason = "stopped", Explanation = "The assessment was ended early. What was answered so far counts." };
        _pending = null;
    }

    /// <summary>All inputs so far: resuming from them gives this session again.</summary>
    public SessionSnapshot Snapshot() => SessionSnapshot.Of(this, _pending?.Variant);

    /// <summary>After a replay: an assessment that a rule had ended has ended.</summary>
    internal void Settle()
    {
        if (_pending is not null || Stopping is not null)
        {
            return;
        }

        StoppingDecision? before = _ending;
        if (HasEnded() && Next() is null)
        {
            Stopping = _ending;
        }
        else
        {
            // A closing question would come, so it is not over; that is settled when the next question is asked for.
            _ending = before;
        }
    }

    /// <summary>What is believed, as far as the selector and the rules look at it.</summary>
    private KnowledgeState Seen => _services.DefersBeliefs ? _state : State;

    private void Accept(PendingItem pending, ScoredResponse scored)
    {
        KnowledgeState before = _state;
        if (ResponseModel.EvidenceOf(before.Model, pending.Variant, scored) is { } evidence)
        {
            _unread.Add(evidence);
            _answersAlone.Add(evidence);
        }

        int number = _steps.Count + 1;
        _steps.Add(BeliefChanges.Step(number, pending, scored, before, Seen) with { Sitting = Sitting });
        _asked.Add(new AskedItem { Item = pending.Variant.Item, Outcome = scored.Outcome });
        _timesAsked[pending.Variant.Item] = TimesAsked(pending.Variant.Item) + 1;
        _notAgain.Add(pending.Variant.Item, scored);
        _minutes += Bank.MinutesOf(pending.Variant.Item);
        if (PatternReader.Read(number, pending.Variant, scored, _services.PatternParameters) is { } observation)
        {
            _patterns.Add(observation with { Sitting = Sitting });
        }

        if (Options.StableSteps > 0 && scored.IsEvidence)
        {
            _outlines.Add(_services.OutlineRoadmap(State));
        }

        _pending = null;
        _interviews.Propose();
    }

    /// <summary>Whether a rule has ended the assessment; once it has, nothing but closing questions follows.</summary>
    private bool HasEnded()
    {
        if (_ending is null)
        {
            _ending = CheckRules();
            _closingFrom = _steps.Count;
        }

        return _ending is not null;
    }

    private StoppingDecision? CheckRules() => RuleCheck.Of(this, _services, Seen, _scope.Nodes, _outlines, () => _scope.Items.Where(MayBeAsked));

    private void Propose()
    {
        bool hasEnded = HasEnded();
        _pending = Next();
        if (_pending is { } pending)
        {
            _drawer.Use(pending.Variant);
        }
        else
        {
            Stopping = hasEnded ? _ending : NothingLeft();
        }
    }

    /// <summary>The next question, or a closing one once the assessment has ended; null where there is none. Changes nothing.</summary>
    private PendingItem? Next()
    {
        List<Item> candidates = [.. _scope.Items.Where(MayBeAsked)];
        while (candidates.Count > 0)
        {
            SelectionContext context = new()
            {
                Bank = Bank,
                State = Seen,
                Candidates = candidates,
                Asked = _asked,
                PatternParameters = _services.PatternParameters,
                Patterns = PatternBelief,
                PatternBits = item => _drawer.Bits(item, TimesAsked(item), PatternBelief),
                SkillsInScope = _scope.SkillIds,
                Random = DeterministicRandom.ForStream(Seed, "select", _steps.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            };
            NarrowedCandidates? narrowed = _ending is null ? _services.Policy.Narrow(context) : _services.Policy.Closing(context, _steps.Count - _closingFrom);
            if (narrowed is null)
            {
                return null;
            }

            SelectionDecision decision = _services.Selector.SelectNext(context.WithCandidates(narrowed.Candidates));
            if (Draw(decision.Item) is { } variant)
            {
                string reason = narrowed.Rule == "any" ? decision.Reason : narrowed.Reason + " " + decision.Reason;
                return new(variant, decision with { Rule = RuleName.Join(narrowed.Rule, decision.Rule), Reason = reason });
            }

            candidates.Remove(decision.Item);
        }

        return null;
    }

    private ItemVariant? Draw(Item item) => _drawer.Draw(item, TimesAsked(item), PatternBelief, Options.ChoosesNumbersFromStart || _services.Selector is IChoosesNumbers);

    private StoppingDecision NothingLeft() => Options.Mastery is null
        ? new() { Reason = "nothing-left", Explanation = "Every question that fits has been asked." }
        : new() { Reason = "mastery-open", Explanation = "There are no more fresh questions about this skill, and it is not decided." };

    private int TimesAsked(Item item) => _timesAsked.GetValueOrDefault(item);

    private bool MayBeAsked(Item item)
    {
        if (_notAgain.Excludes(item, isCheck: Options.Mastery is not null))
        {
            return false;
        }

        int asked = TimesAsked(item);
        int limit = item.Parameters.Count == 0 ? 1 : Options.MaxExposures;
        return asked < limit;
    }

}
