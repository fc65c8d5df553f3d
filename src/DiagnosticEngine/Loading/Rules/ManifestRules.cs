using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What the manifest needs.</summary>
internal static class ManifestRules
{
    private static readonly string[] Keys = ["id", "version", "title", "language", "levels", "areas", "strands", "files"];
    private static readonly string[] Lists = ["levels", "strands", "files"];

    public static void Check(ManifestDraft manifest, FindingLog log)
    {
        Need.Keys(manifest.Node, Keys, "The manifest", log);
        Need.IdForm(manifest.Id, log);
        Need.Words(manifest.Version, "version", log);
        Need.Words(manifest.Title, "title", log);
        foreach (string key in Lists)
        {
            if (manifest.Node[key] is YamlSequence { Items.Count: 0 } list)
            {
                log.Add(ShapeFindings.BadValue, list.Place, $"{key} is an empty list.");
            }
        }

        Need.Each(manifest.Levels, LevelRules.Check, log);
        Need.Each(manifest.Areas, AreaRules.Check, log);
        Need.Each(manifest.Strands, StrandRules.Check, log);
        Need.Each(manifest.Groups, GroupRules.Check, log);
    }
}
