using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What an observed task needs.</summary>
internal static class ObservedItemRules
{
    private static readonly string[] Keys = ["script", "observe", "verdicts"];
    private static readonly string[] Others = ["prompt", "speak", "answer", "options", "shuffle", "accept", "malRules"];

    public static void Check(ItemDraft item, FindingLog log)
    {
        Need.Keys(item.Node, Keys, "An item without an id", "The item", item.Id, log);
        foreach (string key in Others)
        {
            Need.No(item.Node, key, "an item that the pupil answers", log);
        }

        Need.Each(item.Materials, MaterialRules.Check, log);
        Need.Each(item.Script, ScriptStepRules.Check, log);
        Need.Each(item.Observations, ObservationRules.Check, log);
        Need.Each(item.Verdicts, VerdictRules.Check, log);
    }
}
