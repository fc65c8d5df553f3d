using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Reporting.Documents.Charts;

/// <summary>A line of a before-and-after chart.</summary>
/// <param name="Name">Of a strand, a group, an area, a pupil or a lesson.</param>
/// <param name="From">Before.</param>
/// <param name="To">After; null where there is only one measure so far.</param>
internal sealed record ChangeRow(string Name, Rational From, Rational? To);
