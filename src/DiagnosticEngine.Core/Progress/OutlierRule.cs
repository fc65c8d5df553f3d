namespace DiagnosticEngine.Progress;

/// <summary>The named rule by which a change stands apart. What it finds is set aside only in a second set of figures, beside the first.</summary>
public enum OutlierRule
{
    /// <summary>None is set aside.</summary>
    None,

    /// <summary>Outside the quartiles by more than 1.5 times their distance, inclusive quartiles (Tukey, 1977).</summary>
    QuartileFences,

    /// <summary>Farther from the median than 3.5 by the modified z score, 0.6745 times the deviation over the median deviation (Iglewicz and Hoaglin, 1993).</summary>
    RobustScore,
}
