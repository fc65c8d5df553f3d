using System.Globalization;
using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Simulation;

/// <summary>Assesses simulated pupils with several selectors and compares the diagnoses with the truth.</summary>
/// <remarks>Deterministic for a seed, whatever the number of threads. Safe to share between threads.</remarks>
public sealed class SimulationStudy
{
    private readonly ItemBank _bank;
    private readonly Func<SessionOptions, SessionServices> _servicesFor;
    private readonly KnowledgeModel _model;
    private readonly string _estimator;
    private readonly ErrorPatternParameters _patterns;

    internal SimulationStudy(ItemBank bank, IKnowledgeEstimator estimator, ErrorPatternParameters patterns, Func<SessionOptions, SessionServices> servicesFor)
    {
        _bank = bank;
        _servicesFor = servicesFor;
        _model = estimator.Model;
        _estimator = estimator.Name;
        _patterns = patterns;
    }

    /// <summary>Runs the study.</summary>
    /// <param name="options">What to do.</param>
    /// <param name="progress">Told after each assessment; may be null.</param>
    /// <param name="cancellationToken">Ends the study early.</param>
    /// <exception cref="ArgumentException">A selector or policy is unknown.</exception>
    /// <exception cref="OperationCanceledException">The study was cancelled.</exception>
    public StudyResult Run(StudyOptions options, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Pupils, 1);
        foreach (string selector in options.Selectors)
        {
            // An unknown name fails here, before any thread starts.
            _servicesFor(options.Session with { Selector = selector });
        }

        PupilRun[,] runs = new PupilRun[options.Selectors.Count, options.Pupils];
        int done = 0;
        ParallelOptions parallel = new()
        {
            MaxDegreeOfParallelism = options.Threads > 0 ? options.Threads : -1,
            CancellationToken = cancellationToken,
        };
        Parallel.For(0, options.Pupils, parallel, pupilNumber =>
        {
            SimulatedPupil pupil = SimulatedPupil.Draw(_bank, _model, options.Seed, pupilNumber, _patterns.Prior);
            for (int s = 0; s < options.Selectors.Count; s++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                runs[s, pupilNumber] = Assess(pupil, options, options.Selectors[s]);
                progress?.Report(Interlocked.Increment(ref done));
            }
        });

        return new()
        {
            Pupils = options.Pupils,
            Seed = options.Seed,
            Nodes = _model.Nodes.Count,
            Estimator = _estimator,
            Selectors = [.. options.Selectors.Select((name, s) => Summary(name, options, [.. Enumerable.Range(0, options.Pupils).Select(p => runs[s, p])]))],
        };
    }

    private PupilRun Assess(SimulatedPupil pupil, StudyOptions options, string selector)
    {
        SessionOptions sessionOptions = options.Session with { Selector = selector };
        SessionServices real = _servicesFor(sessionOptions);
        WatchedRules watched = new(real.StoppingRules, options.MaxItems);
        SessionServices services = new()
        {
            Bank = _bank,
            Estimator = real.Estimator,
            Scorer = new SimulatedScorer(),
            Selector = real.Selector,
            Policy = real.Policy,
            StoppingRules = [watched],
            PatternParameters = _patterns,
            OutlineRoadmap = real.OutlineRoadmap,
        };
        string number = pupil.Number.ToString(CultureInfo.InvariantCulture);
        AssessmentSession session = new(services, "pupil-" + number, options.Seed, sessionOptions);
        double[] right = new double[options.Checkpoints.Count];
        Compare(pupil, session, options, right);
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            int step = session.Steps.Count + 1;
            DeterministicRandom random = DeterministicRandom.ForStream(options.Seed, "answer", number, step.ToString(CultureInfo.InvariantCulture));
            session.Submit(SimulatedAnswering.Answer(pupil, _model, variant, step, _patterns, random));
            Compare(pupil, session, options, right);
        }

        string[] named = [.. session.ErrorPatterns.Where(p => p.IsNamed).Select(p => p.MisconceptionId)];
        return new()
        {
            NodesRight = right,
            Questions = watched.WouldHaveStoppedAt ?? session.Steps.Count,
            Held = pupil.Misconceptions.Count,
            Shown = session.ErrorPatterns.Count(p => p.Evidence.Count >= 2 && pupil.Misconceptions.Contains(p.MisconceptionId)),
            Found = named.Count(pupil.Misconceptions.Contains),
            WronglyClaimed = named.Count(n => !pupil.Misconceptions.Contains(n)),
        };
    }

    /// <summary>Fills every checkpoint from the present one on, so that a bank that runs out keeps its last figure.</summary>
    private static void Compare(SimulatedPupil pupil, AssessmentSession session, StudyOptions options, double[] right)
    {
        int questions = session.Steps.Count;
        if (questions > 0 && options.Checkpoints.All(c => c < questions))
        {
            return;
        }

        int hits = 0;
        for (int n = 0; n < pupil.Secured.Count; n++)
        {
            hits += (session.State[n] >= 0.5) == pupil.Secured[n] ? 1 : 0;
        }

        for (int c = 0; c < right.Length; c++)
        {
            if (options.Checkpoints[c] >= questions)
            {
                right[c] = (double)hits / pupil.Secured.Count;
            }
        }
    }

    private static SelectorResult Summary(string name, StudyOptions options, PupilRun[] runs) => new()
    {
        Selector = name,
        NodesRight = [.. options.Checkpoints.Select((questions, c) => Point(questions, [.. runs.Select(r => r.NodesRight[c])]))],
        MeanQuestions = runs.Average(r => (double)r.Questions),
        MisconceptionsHeld = runs.Sum(r => r.Held),
        MisconceptionsShown = runs.Sum(r => r.Shown),
        MisconceptionsFound = runs.Sum(r => r.Found),
        MisconceptionsWronglyClaimed = runs.Sum(r => r.WronglyClaimed),
    };

    private static CurvePoint Point(int questions, double[] values)
    {
        double mean = values.Average();
        double variance = values.Length < 2 ? 0 : values.Sum(v => (v - mean) * (v - mean)) / (values.Length - 1);
        return new() { Questions = questions, Mean = mean, HalfWidth = 1.96 * Math.Sqrt(variance / values.Length) };
    }
}
