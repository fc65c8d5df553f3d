using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Compilation;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Tries out every item: its variants, its pictures, its texts and its examples.</summary>
internal static class ItemChecks
{
    public static void Run(IReadOnlyList<CompiledItem> items, List<ItemSurvey> surveys, FindingLog log, CancellationToken cancellationToken)
    {
        foreach (CompiledItem item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ItemPlaces places = new(item.Draft);
            VariantSurvey survey = VariantFactory.Survey(item.Item);
            surveys.Add(new(item.Item.Id, survey));
            if (!VariantChecks.Run(item, survey, places, log))
            {
                continue;
            }

            VariantCountChecks.Run(item, survey, places, log);
            ItemProblemChecks.Run(item, survey, log);
            PictureChecks.Run(item, survey, log);
            LeakChecks.Run(item, survey, log);
            VerdictReachChecks.Run(item, survey, log);
            ExampleChecks.Run(item, log);
        }
    }
}
