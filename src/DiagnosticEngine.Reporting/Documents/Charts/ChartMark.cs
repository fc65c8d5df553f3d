namespace DiagnosticEngine.Reporting.Documents.Charts;

/// <summary>The shape of the marks of a group, so that groups differ in more than where they stand.</summary>
internal enum ChartMark
{
    /// <summary>Circles on a whole line.</summary>
    Round,

    /// <summary>Squares on a dashed line.</summary>
    Square,
}
