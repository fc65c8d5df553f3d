using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
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
    private readonly TruthMeter _meter;

    internal SimulationStudy(ItemBank bank, IKnowledgeEstimator estimator, ErrorPatternParameters patterns, Func<SessionOptions, SessionServices> servicesFor)
    {
        _bank = bank;
        _servicesFor = servicesFor;
        _model = estimator.Model;
        _estimator = estimator.Name;
        _patterns = patterns;
        _meter = new TruthMeter(bank.Curriculum, estimator.Model);
    }

    /// <summary>Runs the study.</summary>
    /// <param name="options">What to do.</param>
    /// <param name="progress">Told after each assessment; may be null.</param>
    /// <param name="cancellationToken">Ends the study early.</param>
    /// <exception cref="ArgumentException">A selector or policy is unknown, or there is nothing to compare.</exception>
    /// <exception cref="OperationCanceledException">The study was cancelled.</exception>
    public StudyResult Run(StudyOptions options, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Pupils, 1);
        ArgumentOutOfRangeException.ThrowIfZero(options.Selectors.Count);
        ArgumentOutOfRangeException.ThrowIfZero(options.Processes.Count);
        StudyArm[] arms = [.. options.Selectors.Select(s => StudyArm.Parse(s, options.Session))];
        foreach (StudyArm arm in arms)
        {
            // An unknown name fails here, before any thread starts.
            _servicesFor(options.Session with { Selector = arm.Selector, Policy = arm.Policy });
        }

        PupilRun[][][] runs = [.. options.Processes.Select(_ => arms.Select(_ => new PupilRun[options.Pupils]).ToArray())];
        int done = 0;
        ParallelOptions parallel = new()
        {
            MaxDegreeOfParallelism = options.Threads > 0 ? options.Threads : -1,
            CancellationToken = cancellationToken,
        };
        Parallel.For(0, options.Pupils * options.Processes.Count, parallel, job =>
        {
            int process = job / options.Pupils;
            int number = job % options.Pupils;
            SimulatedPupil pupil = SimulatedPupil.Draw(_bank, _model, options.Processes[process], options.Seed, number, _patterns.Prior);
            for (int arm = 0; arm < arms.Length; arm++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                runs[process][arm][number] = new SimulatedAssessment(options, arms[arm], pupil, _meter, _servicesFor).Run();
                progress?.Report(Interlocked.Increment(ref done));
            }
        });

        return new()
        {
            Pupils = options.Pupils,
            Seed = options.Seed,
            Nodes = _model.Nodes.Count,
            Estimator = _estimator,
            Processes = [.. options.Processes.Select((process, p) => new ProcessResult
            {
                Process = process.Name,
                Description = process.Description,
                Arms = [.. arms.Select((arm, a) => StudySummary.Of(options, arm, runs[p][a], runs[p][0]))],
            })],
        };
    }
}
