using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Roadmaps;
using DiagnosticEngine.Sessions;
using DiagnosticEngine.Simulation;
using DiagnosticEngine.Stopping;

namespace DiagnosticEngine;

/// <summary>The way in: starts and resumes assessments over one curriculum, diagnoses and plans.</summary>
/// <remarks>Immutable once made and safe to share between threads; each session belongs to one caller at a time.</remarks>
public sealed class AssessmentEngine
{
    private readonly AssessmentEngineOptions _options;
    private readonly IKnowledgeEstimator _estimator;
    private readonly RoadmapPlanner _outliner;
    private readonly IRoadmapPlanner _planner;

    /// <summary>Makes an engine.</summary>
    /// <param name="bank">The map and its items.</param>
    /// <param name="options">Parts and thresholds; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bank"/> is null.</exception>
    public AssessmentEngine(ItemBank bank, AssessmentEngineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(bank);
        Bank = bank;
        _options = options ?? new();
        KnowledgeModel model = KnowledgeModel.Of(bank.Curriculum);
        _estimator = _options.Estimator?.Invoke(model) ?? KnowledgeEstimators.For(model);
        _outliner = new RoadmapPlanner(_options.Roadmap);
        _planner = _options.Planner ?? _outliner;
    }

    /// <summary>The map and its items.</summary>
    public ItemBank Bank { get; }

    /// <summary>Computes beliefs from evidence.</summary>
    public IKnowledgeEstimator Estimator => _estimator;

    /// <summary>Starts an assessment.</summary>
    /// <param name="pupilId">An opaque id; never a name.</param>
    /// <param name="seed">The same seed, options and answers give the same assessment.</param>
    /// <param name="options">What it is about; null for the engine's defaults.</param>
    /// <exception cref="ArgumentException">
    /// The id is empty, an area, strand, selector or policy is unknown, a number is out of range, or no question fits.
    /// </exception>
    public AssessmentSession Start(string pupilId, ulong seed, SessionOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(pupilId);
        SessionOptions chosen = options ?? _options.Session;
        ArgumentOutOfRangeException.ThrowIfNegative(chosen.MaxItems);
        ArgumentOutOfRangeException.ThrowIfNegative(chosen.MaxMinutes);
        ArgumentOutOfRangeException.ThrowIfLessThan(chosen.MaxExposures, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(chosen.Certainty, 0.5);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(chosen.Certainty, 1);
        if (chosen.FromLevel > chosen.ToLevel)
        {
            throw new ArgumentException($"Levels from {chosen.FromLevel} to {chosen.ToLevel} are none.", nameof(options));
        }

        AssessmentSession session = new(ServicesFor(chosen), pupilId, seed, chosen);
        return session.CanAsk ? session : throw new ArgumentException("There is nothing to ask: no question fits these strands and levels.", nameof(options));
    }

    /// <summary>Starts an assessment that knows of judgements or earlier tests: the same as adding each before the first question.</summary>
    /// <param name="pupilId">An opaque id; never a name.</param>
    /// <param name="seed">The same seed, options, evidence and answers give the same assessment.</param>
    /// <param name="options">What it is about; null for the engine's defaults.</param>
    /// <param name="evidence">What is told from outside; an id that comes twice counts once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is null.</exception>
    /// <exception cref="ArgumentException">As without evidence, or some of it is incomplete or names what the map has not got.</exception>
    public AssessmentSession Start(string pupilId, ulong seed, SessionOptions? options, IEnumerable<ExternalEvidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        AssessmentSession session = Start(pupilId, seed, options);
        foreach (ExternalEvidence told in evidence)
        {
            session.Add(told);
        }

        return session;
    }

    /// <summary>Resumes an assessment by replaying its inputs.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="snapshot"/> is null.</exception>
    /// <exception cref="SnapshotException">The snapshot is damaged, or of another curriculum or engine.</exception>
    public AssessmentSession Resume(SessionSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        if (!string.Equals(snapshot.CurriculumFingerprint, Bank.Curriculum.Fingerprint, StringComparison.Ordinal))
        {
            throw new SnapshotException(
                $"The snapshot belongs to {snapshot.CurriculumId} {snapshot.CurriculumVersion} with other content than {Bank.Curriculum.Id} {Bank.Curriculum.Version} here.");
        }

        AssessmentSession session;
        try
        {
            session = Start(snapshot.PupilId, snapshot.Seed, snapshot.Options);
        }
        catch (ArgumentException e)
        {
            throw new SnapshotException("The snapshot asks for something that this engine has not got: " + e.Message, e);
        }

        SessionReplay.Into(session, snapshot);
        return session;
    }

    /// <summary>What the evidence of a session says, finished or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    public Diagnosis Diagnose(AssessmentSession session) => DiagnosisBuilder.Diagnose(session, _options.Diagnosis);

    /// <summary>What to teach, in order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    public LearningRoadmap PlanRoadmap(AssessmentSession session) => _planner.Plan(session);

    /// <summary>A study that assesses simulated pupils with this engine.</summary>
    public SimulationStudy CreateStudy() => new(Bank, _estimator, _options.ErrorPatterns, ServicesFor);

    private SessionServices ServicesFor(SessionOptions options)
    {
        IReadOnlyCollection<string>? scope = null;
        return new()
        {
            Bank = Bank,
            Estimator = _estimator,
            Scorer = _options.Scorer,
            Selector = Named(_options.Selectors, options.Selector, s => s.Name, "selector"),
            Policy = Named(_options.Policies, options.Policy, p => p.Name, "policy"),
            StoppingRules = RulesFor(options),
            PatternParameters = _options.ErrorPatterns,
            OutlineRoadmap = state => _outliner.Outline(
                Bank.Curriculum, state, scope ??= SessionScope.Of(Bank, state.Model, options).SkillIds.ToArray(), options.StableSteps),
        };
    }

    private IReadOnlyList<IStoppingRule> RulesFor(SessionOptions options)
    {
        List<IStoppingRule> rules = [new CertaintyRule(options.Certainty), new MaxItemsRule(options.MaxItems), new MaxMinutesRule(options.MaxMinutes)];
        if (options.StableSteps > 0)
        {
            rules.Add(new RoadmapStableRule(options.StableSteps, options.StableAnswers, options.StableLeastItems));
        }

        rules.AddRange(_options.StoppingRules);
        return rules;
    }

    private static T Named<T>(IEnumerable<T> all, string name, Func<T, string> nameOf, string what) =>
        all.FirstOrDefault(x => string.Equals(nameOf(x), name, StringComparison.Ordinal))
        ?? throw new ArgumentException($"There is no {what} \"{name}\"; there are {string.Join(", ", all.Select(nameOf))}.", nameof(name));
}
