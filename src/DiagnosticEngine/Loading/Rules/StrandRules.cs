using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a strand needs.</summary>
internal static class StrandRules
{
    private const int MostWeight = 100;

    public static void Check(StrandDraft strand, FindingLog log)
    {
        Need.Key(strand.Node, "id", "A strand", log);
        Need.Key(strand.Node, "name", "A strand", log);
        Need.Key(strand.Node, "area", "A strand", log);
        Need.IdForm(strand.Id, log);
        Need.Words(strand.Name, "name", log);
        Need.Between(strand.Weight, "weight", 1, MostWeight, log);
    }
}
