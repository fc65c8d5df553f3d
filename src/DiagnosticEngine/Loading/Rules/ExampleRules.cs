using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What an example needs.</summary>
internal static class ExampleRules
{
    public static void Check(ExampleDraft example, FindingLog log)
    {
        Need.Key(example.Node, "expect", "An example", log);
        if (example.Node.Has("response") == example.Node.Has("observations"))
        {
            log.Add(ShapeFindings.Missing, example.Node.Place, "An example needs either response or observations.");
        }
    }
}
