using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Programme;

/// <summary>Pupils who are in no table, each with the reason.</summary>
internal static class LeftOutSection
{
    public static IEnumerable<Section> Of(IReadOnlyList<LeftOutPupil> pupils, string title, string words)
    {
        if (pupils.Count > 0)
        {
            yield return new(title, [new Paragraph(words), new Facts([.. pupils.Select(p => new Fact(p.PupilId, [string.Join(' ', p.Reasons)]))])]);
        }
    }
}
