using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a level needs.</summary>
internal static class LevelRules
{
    public static void Check(LevelDraft level, FindingLog log)
    {
        Need.Key(level.Node, "number", "A level", log);
        Need.Key(level.Node, "label", "A level", log);
        Need.Between(level.Number, "number", 1, 20, log);
        Need.Words(level.Label, "label", log);
    }
}
