using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Roadmaps;
using DiagnosticEngine.Selection;
using DiagnosticEngine.Sessions;
using DiagnosticEngine.Simulation;
using DiagnosticEngine.Simulation.Patterns;
using DiagnosticEngine.Stopping;

namespace DiagnosticEngine;

/// <summary>The way in: starts and resumes assessments over one curriculum, diagnoses and plans.</summary>
/// <remarks>Immutable once made and safe to share between threads; each session belongs to one caller at a time.</remarks>
public sealed class AssessmentEngine
{
    private readonly AssessmentEngineOptions _options;
    private readonly PatternOutlook _outlook;
    private readonly IKnowledgeEstimator _estimator;
    private readonly RoadmapPlanner _outliner;
    private readonly IRoadmapPlanner _planner;
    private readonly LessonPlanner _lessonPlanner;

    /// <summary>Makes an engine.</summary>
    /// <param name="bank">The map and its items.</param>
    /// <param name="options">Parts and thresholds; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bank"/> is null.</exception>
    public AssessmentEngine(ItemBank bank, AssessmentEngineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(bank);
        Bank = bank;
        _options = options ?? new();
        _outlook = new(_options.ErrorPatterns);
        KnowledgeModel model = KnowledgeModel.Of(bank.Curriculum);
        _estimator = _options.Estimator?.Invoke(model) ?? KnowledgeEstimators.For(model);
        RoadmapParameters roadmap = _options.Roadmap with { Diagnosis = _options.Diagnosis };
        _outliner = new RoadmapPlanner(roadmap);
        _lessonPlanner = new LessonPlanner(roadmap);
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
        SessionOptionsCheck.Check(chosen, Bank.Curriculum);
        AssessmentSession session = new(ServicesFor(chosen), pupilId, seed, chosen);
        return session.CanAsk ? session : throw new ArgumentException(
            chosen.Mastery is null ? "There is nothing to ask: no question fits these strands and levels." : "There is nothing to ask: no question is about this skill alone in this way.",
            nameof(options));
    }

    /// <summary>Starts a check of one skill in one representation, which stops as soon as the rule is met or out of reach.</summary>
    /// <param name="pupilId">An opaque id; never a name.</param>
    /// <param name="seed">The same seed and answers give the same check.</param>
    /// <param name="skillId">Id of the skill.</param>
    /// <param name="representation">How it is met; objects need <see cref="SessionOptions.ObserverId"/>.</param>
    /// <param name="rule">How many of how many must be right without help; null for the engine's rule for the representation.</param>
    /// <param name="options">Observer, language, year and date, and items that are not to be used now; the rest does not count. Null for none.</param>
    /// <returns>
    /// A session that asks about nothing else, fresh each time. It ends as "mastery-met", "mastery-not-yet", or "mastery-open" where the questions run out or
    /// too many are passed over.
    /// </returns>
    /// <exception cref="ArgumentException">The id is empty, the skill or an item is unknown, the rule is out of range, or no question fits.</exception>
    public AssessmentSession StartMasteryCheck(
        string pupilId, ulong seed, string skillId, Representation representation, MasteryRule? rule = null, SessionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(skillId);
        return Start(pupilId, seed, new SessionOptions
        {
            Mastery = new() { SkillId = skillId, Representation = representation, Rule = rule ?? _options.Mastery.For(representation) },
            Selector = "rotation",
            Policy = "information-only",
            MaxExposures = int.MaxValue,
            StableSteps = 0,
            ObserverId = options?.ObserverId,
            Locale = options?.Locale,
            Wording = options?.Wording ?? default,
            Year = options?.Year,
            Date = options?.Date,
            Exposure = options?.Exposure is { } exposure ? new() { NotNow = exposure.NotNow } : null,
        });
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

    /// <summary>What to teach in the lessons that there are.</summary>
    /// <param name="session">The session, finished or not.</param>
    /// <param name="options">What lessons there are; null for 28 of 40 minutes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    /// <exception cref="ArgumentException">A number is out of range, or the target or an area is unknown.</exception>
    public LessonPlan PlanLessons(AssessmentSession session, LessonPlanOptions? options = null) => _lessonPlanner.Plan(session, options);

    /// <summary>What to teach in the lessons that there are now, and what is different from an earlier plan.</summary>
    /// <param name="session">The session, with new evidence.</param>
    /// <param name="earlier">The earlier plan, which stays as it is.</param>
    /// <param name="options">What lessons there are; null for 28 of 40 minutes.</param>
    /// <exception cref="ArgumentNullException">A session or plan is null.</exception>
    /// <exception cref="ArgumentException">As for a plan, or the earlier plan is over another curriculum.</exception>
    public LessonPlanRevision ReplanLessons(AssessmentSession session, LessonPlan earlier, LessonPlanOptions? options = null) =>
        _lessonPlanner.Replan(session, earlier, options);

    /// <summary>A study that assesses simulated pupils with this engine.</summary>
    public SimulationStudy CreateStudy() => new(Bank, _estimator, _options.ErrorPatterns, ServicesFor);

    /// <summary>A study of how well the rules that simulated pupils follow are named.</summary>
    public PatternStudy CreatePatternStudy() => new(Bank, ServicesFor);

    private SessionServices ServicesFor(SessionOptions options)
    {
        IReadOnlyCollection<string>? scope = null;
        return new()
        {
            Bank = Bank,
            Estimator = _estimator,
            Scorer = _options.Scorer,
            Selector = options.Mastery is null ? SelectorFor(options) : new RotationSelector(),
            Policy = options.Mastery is null ? PolicyFor(options) : new FreeChoicePolicy(),
            StoppingRules = options.Mastery is { } check ? [new MasteryCheckRule(check.Rule)] : RulesFor(options),
            PatternParameters = _options.ErrorPatterns,
            Outlook = _outlook,
            OutlineRoadmap = state => _outliner.Outline(
                Bank.Curriculum, state, scope ??= SessionScope.Of(Bank, state.Model, options).SkillIds.ToArray(), options.StableSteps),
        };
    }

    private IItemSelector SelectorFor(SessionOptions options)
    {
        IItemSelector selector = Named(_options.Selectors, options.Selector, s => s.Name, "selector");
        if (options.Exposure is { AmongBest: > 1 } exposure)
        {
            selector = new RandomesqueSelector(selector, exposure.AmongBest);
        }

        return options.Balance is { } balance
            ? new BalancedSelector(selector, new ContentGroups(Bank.Curriculum, balance, SessionScope.Of(Bank, _estimator.Model, options).StrandsToAsk(Bank.Curriculum)))
            : selector;
    }

    private ISelectionPolicy PolicyFor(SessionOptions options)
    {
        ISelectionPolicy policy = Named(_options.Policies, options.Policy, p => p.Name, "policy");
        return policy is ConfidencePolicy confidence && options.LeastSuccess is { } least ? confidence.WithLeastSuccess(least) : policy;
    }

    private IReadOnlyList<IStoppingRule> RulesFor(SessionOptions options)
    {
        List<IStoppingRule> rules = [new CertaintyRule(options.Certainty), new MaxItemsRule(options.MaxItems), new MaxMinutesRule(options.MaxMinutes)];
        if (options.StableSteps > 0)
        {
            rules.Add(new RoadmapStableRule(options.StableSteps, options.StableAnswers, options.StableLeastItems, options.StableProbability));
        }

        if (options.InformationFloor > 0)
        {
            rules.Add(new InformationFloorRule(options.InformationFloor));
        }

        if (options.MaxFailuresInARow > 0)
        {
            rules.Add(new RepeatedFailureRule(options.MaxFailuresInARow));
        }

        rules.AddRange(_options.StoppingRules);
        return rules;
    }

    private static T Named<T>(IEnumerable<T> all, string name, Func<T, string> nameOf, string what) =>
        all.LastOrDefault(x => string.Equals(nameOf(x), name, StringComparison.Ordinal))
        ?? throw new ArgumentException($"There is no {what} \"{name}\"; there are {string.Join(", ", all.Select(nameOf).Distinct(StringComparer.Ordinal))}.", nameof(name));
}
