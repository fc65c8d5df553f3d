using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Reporting.Documents.Charts;

/// <summary>One lesson of a chart of lessons.</summary>
/// <param name="Date">The day.</param>
/// <param name="Start">At its start; null where it was not asked.</param>
/// <param name="End">At its end; null where it was not asked.</param>
internal sealed record LessonPoint(DateOnly Date, Rational? Start, Rational? End);
