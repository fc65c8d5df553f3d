using System.Runtime.ExceptionServices;

namespace DiagnosticEngine.Loading;

/// <summary>Shares work out among threads so that nobody can tell: results and findings come in the order of the work.</summary>
/// <param name="workers">Most threads at once.</param>
/// <param name="log">Takes the findings.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal sealed class Parts(int workers, FindingLog log, CancellationToken cancellationToken)
{
    /// <summary>Does the work on each thing. Work looks at nothing that other work changes.</summary>
    /// <param name="things">The things.</param>
    /// <param name="work">The work on one of them, which logs to the log that it is given.</param>
    public TResult[] Run<T, TResult>(IReadOnlyList<T> things, Func<T, FindingLog, TResult> work)
    {
        (TResult Result, FindingLog Log)[] done = Apart(things, work);
        TResult[] results = new TResult[done.Length];
        for (int i = 0; i < done.Length; i++)
        {
            results[i] = done[i].Result;
            log.Take(done[i].Log);
        }

        return results;
    }

    /// <summary>Does work that has findings and no result.</summary>
    public void Run<T>(IReadOnlyList<T> things, Action<T, FindingLog> work) => Run(things, (thing, part) =>
    {
        work(thing, part);
        return true;
    });

    /// <summary>Does the work on each thing, and leaves it to the caller which findings to take.</summary>
    public (TResult Result, FindingLog Log)[] Apart<T, TResult>(IReadOnlyList<T> things, Func<T, FindingLog, TResult> work)
    {
        (TResult Result, FindingLog Log)[] done = new (TResult, FindingLog)[things.Count];
        int next = -1;
        Share(things.Count, () =>
        {
            for (int i = Interlocked.Increment(ref next); i < things.Count; i = Interlocked.Increment(ref next))
            {
                cancellationToken.ThrowIfCancellationRequested();
                FindingLog part = log.Part();
                done[i] = (work(things[i], part), part);
            }
        });
        return done;
    }

    private void Share(int count, Action work)
    {
        int threads = Math.Min(workers, count);
        if (threads <= 1)
        {
            work();
            return;
        }

        try
        {
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken }, _ => work());
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }
}
