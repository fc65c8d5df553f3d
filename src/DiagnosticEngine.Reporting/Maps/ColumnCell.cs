using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Reporting.Maps;

/// <summary>Where a skill stands in an overview.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Column">Its strand, from the left.</param>
/// <param name="Row">Its level, from the top.</param>
/// <param name="Place">Its place in the cell of strand and level, from the top.</param>
/// <param name="Order">Its place from the top of the picture, corridors between the levels counted too: skills side by side have the same.</param>
internal sealed record ColumnCell(Skill Skill, int Column, int Row, int Place, int Order);
