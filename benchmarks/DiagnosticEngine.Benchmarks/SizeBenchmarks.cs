using BenchmarkDotNet.Attributes;
using DiagnosticEngine.Items;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Benchmarks;

/// <summary>Whole steps, start, snapshot and resume on maps of 100, 255, 1,000 and 5,000 skills with three representations each.</summary>
[MemoryDiagnoser]
public class SizeBenchmarks
{
    private const int Steps = 20;
    private const int Answers = 60;

    private AssessmentEngine _engine = null!;
    private AssessmentSession _finished = null!;
    private SessionSnapshot _snapshot = null!;

    [Params(100, 255, 1000, 5000)]
    public int Skills { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _engine = new AssessmentEngine(Maps.Of(Skills));
        _finished = Run(Answers);
        _snapshot = _finished.Snapshot();
    }

    /// <summary>Mark, update beliefs and error patterns, outline the roadmap, select, draw the variant: mean over the first twenty.</summary>
    [Benchmark(OperationsPerInvoke = Steps)]
    public AssessmentSession Step() => Run(Steps);

    [Benchmark]
    public AssessmentSession Start() => _engine.Start("pupil", 7, SimulatedAnswers.Options(Answers));

    [Benchmark]
    public string Snapshot() => _finished.Snapshot().ToJson();

    /// <summary>Resuming from sixty answers, by replay.</summary>
    [Benchmark]
    public AssessmentSession Resume() => _engine.Resume(_snapshot);

    private AssessmentSession Run(int items)
    {
        AssessmentSession session = _engine.Start("pupil", 7, SimulatedAnswers.Options(items));
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            session.Submit(SimulatedAnswers.To(variant, _engine.Bank, session));
        }

        return session;
    }
}
