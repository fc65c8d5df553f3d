using System.Diagnostics;

namespace DiagnosticEngine.Benchmarks.Comparison;

/// <summary>Times one call for each of many people.</summary>
internal static class Stopwatches
{
    /// <summary>The median over people, in milliseconds, and the bytes that one call took, after everything has run before to be compiled.</summary>
    public static (double MedianMilliseconds, double BytesEach) PerPerson(int people, Action<int> run)
    {
        for (int round = 0; round < 3; round++)
        {
            for (int person = 0; person < people; person++)
            {
                run(person);
            }
        }

        double[] times = new double[people];
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int person = 0; person < people; person++)
        {
            long start = Stopwatch.GetTimestamp();
            run(person);
            times[person] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Array.Sort(times);
        return (times[people / 2], (double)bytes / people);
    }
}
