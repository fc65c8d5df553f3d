using System.Globalization;
using BenchmarkDotNet.Attributes;
using DiagnosticEngine.Items;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Benchmarks;

/// <summary>A session on the shipped map: twenty whole steps (mark, update, select, draw), its snapshot, and resuming from it.</summary>
[MemoryDiagnoser]
public class SessionBenchmarks
{
    private const int Steps = 20;

    private static readonly SessionOptions s_options = new() { MaxItems = Steps, MaxMinutes = 1000, Certainty = 1, StableSteps = 0 };

    private AssessmentEngine _engine = null!;
    private AssessmentSession _finished = null!;
    private SessionSnapshot _snapshot = null!;

    [GlobalSetup]
    public void Setup()
    {
        _engine = new AssessmentEngine(ShippedMap.Load());
        _finished = TwentySteps();
        _snapshot = _finished.Snapshot();
    }

    [Benchmark(OperationsPerInvoke = Steps)]
    public AssessmentSession TwentySteps()
    {
        AssessmentSession session = _engine.Start("pupil", 7, s_options);
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            string id = session.Steps.Count.ToString(CultureInfo.InvariantCulture);
            session.Submit(session.Steps.Count % 3 == 0
                ? new Response { Id = id, NotSure = true }
                : new Response { Id = id, Text = variant.Answer.ToString() });
        }

        return session;
    }

    [Benchmark]
    public AssessmentSession Start() => _engine.Start("pupil", 7, s_options);

    [Benchmark]
    public string Snapshot() => _finished.Snapshot().ToJson();

    [Benchmark]
    public AssessmentSession Resume() => _engine.Resume(_snapshot);
}
