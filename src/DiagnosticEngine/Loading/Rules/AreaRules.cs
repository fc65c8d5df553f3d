using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What an area needs.</summary>
internal static class AreaRules
{
    public static void Check(AreaDraft area, FindingLog log)
    {
        Need.Key(area.Node, "id", "An area", log);
        Need.Key(area.Node, "name", "An area", log);
        Need.IdForm(area.Id, log);
        Need.Words(area.Name, "name", log);
    }
}
