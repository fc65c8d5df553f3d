namespace DiagnosticEngine.Reporting.Coverage;

/// <summary>Something that is wanted and not there.</summary>
/// <param name="Text">What, such as "1 more template".</param>
/// <param name="Reason">Why, in the author's words; empty where no reason is given.</param>
public sealed record CoverageGap(string Text, string Reason = "")
{
    /// <summary>Whether a reason is given.</summary>
    public bool IsExcused => Reason.Length > 0;
}
