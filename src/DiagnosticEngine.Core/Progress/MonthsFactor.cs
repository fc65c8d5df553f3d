namespace DiagnosticEngine.Progress;

/// <summary>The one factor by which a report turns levels into months. A report takes one and names it; never both.</summary>
public enum MonthsFactor
{
    /// <summary>No months.</summary>
    None = 0,

    /// <summary>Ten school months to a level-year.</summary>
    SchoolMonths = 10,

    /// <summary>Twelve months to a level-year, for wording like an age.</summary>
    AgeMonths = 12,
}
