namespace DiagnosticEngine.Roadmaps;

/// <summary>When and for how long a skill that was taught is met again.</summary>
/// <remarks>
/// Practice that is spread out is kept longer (Cepeda, Vul, Rohrer, Wixted and Pashler, 2008: the best gap grows with the time that something is to be kept, to
/// about three weeks where it is to be kept for ten; Rohrer and Taylor, 2007, for mathematics). The default gaps grow to six lessons, which is three weeks of two
/// lessons; that they grow, and how fast, is a choice. Immutable.
/// </remarks>
public sealed record RevisitSchedule
{
    /// <summary>No revisits.</summary>
    public static RevisitSchedule None { get; } = new() { Gaps = [] };

    /// <summary>Lessons from the end of a step to its first revisit, from there to the next, and so on; each from 1. <value>Default 1, 3, 6.</value></summary>
    public IReadOnlyList<int> Gaps { get; init; } = [1, 3, 6];

    /// <summary>Minutes of a revisit, from 1. <value>Default 5.</value></summary>
    public int Minutes { get; init; } = 5;

    /// <summary>Most revisits in a lesson, from 1; what is due beyond that waits for the next lesson. <value>Default 2.</value></summary>
    public int MostInLesson { get; init; } = 2;

    /// <summary>How many revisits can fall within a number of lessons.</summary>
    internal int CountWithin(int lessons)
    {
        long last = 1;
        return Gaps.TakeWhile(g => (last += g) <= lessons).Count();
    }
}
