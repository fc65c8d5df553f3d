using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a reporting group needs.</summary>
internal static class GroupRules
{
    public static void Check(GroupDraft group, FindingLog log)
    {
        Need.Key(group.Node, "id", "A group", log);
        Need.Key(group.Node, "name", "A group", log);
        Need.IdForm(group.Id, log);
        Need.Words(group.Name, "name", log);
        if (!group.Node.Has("strands") && !group.Node.Has("skills"))
        {
            log.Add(ShapeFindings.Missing, group.Node.Place, "A group names neither strands nor skills.");
        }
    }
}
