using BenchmarkDotNet.Attributes;
using DiagnosticEngine.Items;
using DiagnosticEngine.Roadmaps;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Benchmarks;

/// <summary>A whole plan over lessons on the draft map of 255 skills, after sixty answers: choice, order, lessons and the words of every step.</summary>
[MemoryDiagnoser]
public class PlanBenchmarks
{
    private const int Answers = 60;

    private AssessmentEngine _engine = null!;
    private AssessmentSession _session = null!;

    [Params(7, 14, 28, 60)]
    public int Lessons { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _engine = new AssessmentEngine(Maps.Of(255));
        _session = _engine.Start("pupil", 7, SimulatedAnswers.Options(Answers));
        while (_session.TryGetNextItem(out ItemVariant? variant))
        {
            _session.Submit(SimulatedAnswers.To(variant, _engine.Bank, _session));
        }

        LessonPlan plan = Plan();
        Console.WriteLine($"// {Lessons} lessons: {plan.Steps.Count} steps, {plan.Waiting.Count} wait, worth {plan.PlanWorth}, bound {plan.UpperBound}");
    }

    [Benchmark]
    public LessonPlan Plan() => _engine.PlanLessons(_session, new() { Lessons = Lessons });
}
