using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a material needs.</summary>
internal static class MaterialRules
{
    public static void Check(MaterialDraft material, FindingLog log)
    {
        Need.Key(material.Node, "id", "A material", log);
        Need.Between(material.Quantity, "quantity", 1, 10_000, log);
    }
}
