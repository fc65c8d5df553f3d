using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Reading;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Checks that areas do not include each other in a circle.</summary>
internal static class AreaChecks
{
    public static void Run(CheckContext context)
    {
        AreaDraft[] areas = [.. context.Manifest.Areas.Where(a => a.Id is not null && ReferenceEquals(context.Areas[a.Id.Value], a))];
        Dictionary<string, int> position = new(StringComparer.Ordinal);
        for (int i = 0; i < areas.Length; i++)
        {
            position[areas[i].Id!.Value] = i;
        }

        foreach (int[] component in StrongComponents.Of(areas.Length, Next))
        {
            if (ShortestLoop.Through(component[0], i => Next(i)) is not IReadOnlyList<int> loop)
            {
                continue;
            }

            Located<string> step = areas[loop[0]].Includes.First(i => i.Value == areas[loop[1 % loop.Count]].Id!.Value);
            string way = string.Join(" -> ", loop.Append(loop[0]).Select(i => areas[i].Id!.Value));
            context.Log.Add(MapFindings.AreaCycle, step.Place, $"The areas include each other in a circle: {way}.");
        }

        IReadOnlyList<int> Next(int i) => [.. areas[i].Includes.Where(n => position.ContainsKey(n.Value)).Select(n => position[n.Value])];
    }
}
