namespace DiagnosticEngine.Progress;

/// <summary>Plain words for a change of confidence. A fall is ordinary data and reads like it.</summary>
public static class ConfidenceWords
{
    /// <summary>The change in words, for staff and pupils alike.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public static string Of(ConfidenceRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        string size = Figures.Text(Numerics.Rational.Abs(row.Change), 1);
        string change = row.Change.Sign switch
        {
            > 0 => $"higher by {size} at the end of a lesson than at its start",
            < 0 => $"lower by {size} at the end of a lesson than at its start; some days are hard, and saying so is welcome",
            _ => "the same at the end of a lesson as at its start",
        };
        return row.IsSingleLesson ? change + " (one lesson only)" : change;
    }
}
