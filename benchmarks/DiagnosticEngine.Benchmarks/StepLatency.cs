using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using DiagnosticEngine.Items;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Benchmarks;

/// <summary>The time of every single step, where a mean would hide the slow ones; and what a session weighs. On one thread.</summary>
internal static class StepLatency
{
    private const int Answers = 60;

    public static int Run(TextWriter output)
    {
        output.WriteLine("| skills | nodes | engine made | median | 90 % | 99 % | longest | live session | snapshot of 60 answers |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (int skills in new[] { 100, 255, 1000, 5000 })
        {
            Measure(skills, output);
        }

        return 0;
    }

    private static void Measure(int skills, TextWriter output)
    {
        ItemBank bank = Maps.Of(skills);
        Stopwatch made = Stopwatch.StartNew();
        AssessmentEngine engine = new(bank);
        made.Stop();
        int pupils = skills > 1000 ? 4 : 20;

        // The first ones warm the machine up.
        Sessions(engine, 3, []);
        List<double> times = [];
        List<AssessmentSession> live = Sessions(engine, pupils, times);
        times.Sort();
        string At(double share) => times[Math.Min(times.Count - 1, (int)(share * times.Count))].ToString("0.0", CultureInfo.InvariantCulture) + " ms";
        int snapshot = live.Max(s => Encoding.UTF8.GetByteCount(s.Snapshot().ToJson()));
        long with = GC.GetTotalMemory(forceFullCollection: true);
        live.Clear();
        double session = (with - GC.GetTotalMemory(forceFullCollection: true)) / 1024.0 / pupils;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {skills} | {engine.Estimator.Model.Nodes.Count} | {made.Elapsed.TotalSeconds:0.0} s | {At(0.5)} | {At(0.9)} | {At(0.99)} | {At(1)} | {session:0} KB | {snapshot / 1024.0:0.0} KB |"));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<AssessmentSession> Sessions(AssessmentEngine engine, int pupils, List<double> times)
    {
        List<AssessmentSession> sessions = [];
        for (int p = 0; p < pupils; p++)
        {
            AssessmentSession session = engine.Start("pupil", (ulong)p, SimulatedAnswers.Options(Answers));
            sessions.Add(session);
            session.TryGetNextItem(out ItemVariant? variant);
            while (variant is not null)
            {
                long start = Stopwatch.GetTimestamp();
                session.Submit(SimulatedAnswers.To(variant, engine.Bank, session));
                session.TryGetNextItem(out variant);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        return sessions;
    }
}
