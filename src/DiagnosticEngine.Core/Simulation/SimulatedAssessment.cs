using System.Globalization;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Selection;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Simulation;

/// <summary>One simulated pupil's assessment in one arm of a study, from the first question to the last.</summary>
internal sealed class SimulatedAssessment
{
    private const int ReportedSteps = 3;

    private readonly StudyOptions _options;
    private readonly SimulatedPupil _pupil;
    private readonly TruthMeter _meter;
    private readonly SessionServices _services;
    private readonly WatchedRules _watched;
    private readonly AssessmentSession _session;
    private PupilReading? _last;

    public SimulatedAssessment(StudyOptions options, StudyArm arm, SimulatedPupil pupil, TruthMeter meter, Func<SessionOptions, SessionServices> servicesFor)
    {
        _options = options;
        _pupil = pupil;
        _meter = meter;
        SessionOptions sessionOptions = options.Session with { Selector = arm.Selector, Policy = arm.Policy, StableSteps = ReportedSteps };
        SessionServices real = servicesFor(sessionOptions);

        // Where nothing looks at beliefs on the way, they are computed only when they are read.
        bool defers = real.Selector is IIgnoresBeliefs && real.Policy is FreeChoicePolicy;
        _watched = new WatchedRules(defers ? [] : real.StoppingRules, options.MaxItems);
        _services = new()
        {
            Bank = real.Bank,
            Estimator = real.Estimator,
            Scorer = new SimulatedScorer(),
            Selector = real.Selector,
            Policy = real.Policy,
            StoppingRules = [_watched],
            PatternParameters = real.PatternParameters,
            Outlook = real.Outlook,
            OutlineRoadmap = real.OutlineRoadmap,
            DefersBeliefs = defers,
        };
        string number = pupil.Number.ToString(CultureInfo.InvariantCulture);
        _session = new AssessmentSession(_services, "pupil-" + number, options.Seed, defers ? sessionOptions with { StableSteps = 0 } : sessionOptions);
    }

    public PupilRun Run()
    {
        PupilReading?[] byQuestions = new PupilReading?[_options.Checkpoints.Count];
        PupilReading?[] byMinutes = new PupilReading?[_options.MinuteCheckpoints.Count];
        string number = _pupil.Number.ToString(CultureInfo.InvariantCulture);
        Read(byQuestions, _options.Checkpoints, c => c == 0);
        while (_session.TryGetNextItem(out ItemVariant? variant))
        {
            double then = _session.Minutes + _services.Bank.MinutesOf(variant.Item);
            Read(byMinutes, _options.MinuteCheckpoints, m => m < then);
            int step = _session.Steps.Count + 1;
            DeterministicRandom random = DeterministicRandom.ForStream(_options.Seed, "answer", number, step.ToString(CultureInfo.InvariantCulture));
            _session.Submit(SimulatedAnswering.Answer(_pupil, _services.Estimator.Model, variant, step, _services.PatternParameters, random));
            Read(byQuestions, _options.Checkpoints, c => c == _session.Steps.Count);
        }

        // A bank that runs out keeps its last figures.
        Read(byQuestions, _options.Checkpoints, _ => true);
        Read(byMinutes, _options.MinuteCheckpoints, _ => true);
        return Summary([.. byQuestions.Select(r => r!)], [.. byMinutes.Select(r => r!)]);
    }

    private PupilRun Summary(PupilReading[] byQuestions, PupilReading[] byMinutes)
    {
        string[] named = [.. _session.ErrorPatterns.Where(p => p.IsNamed).Select(p => p.MisconceptionId)];
        int longest = 0;
        int run = 0;
        foreach (SessionStep step in _session.Steps)
        {
            run = step.Scored.Outcome == ResponseOutcome.Correct ? 0 : run + 1;
            longest = Math.Max(longest, run);
        }

        return new()
        {
            ByQuestions = byQuestions,
            ByMinutes = byMinutes,
            Questions = _services.DefersBeliefs ? null : _watched.WouldHaveStoppedAt ?? _session.Steps.Count,
            Answered = _session.Steps.Count,
            Right = _session.Steps.Count(s => s.Scored.Outcome == ResponseOutcome.Correct),
            LongestFailureRun = longest,
            Held = _pupil.Misconceptions.Count,
            Shown = _session.ErrorPatterns.Count(p => p.Evidence.Count >= 2 && _pupil.Misconceptions.Contains(p.MisconceptionId)),
            Found = named.Count(_pupil.Misconceptions.Contains),
            WronglyClaimed = named.Count(n => !_pupil.Misconceptions.Contains(n)),
        };
    }

    private void Read<T>(PupilReading?[] readings, IReadOnlyList<T> checkpoints, Func<T, bool> isNow)
    {
        for (int i = 0; i < readings.Length; i++)
        {
            if (readings[i] is null && isNow(checkpoints[i]))
            {
                readings[i] = Reading();
            }
        }
    }

    private PupilReading Reading()
    {
        if (_last is null || _last.Questions != _session.Steps.Count)
        {
            KnowledgeState state = _session.State;
            _last = _meter.Read(_pupil.Secured, state, _services.OutlineRoadmap(state), _session.Steps.Count, _session.Minutes);
        }

        return _last;
    }
}
