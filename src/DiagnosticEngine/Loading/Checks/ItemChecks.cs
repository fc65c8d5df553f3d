using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Compilation;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Tries out an item: its variants, its pictures, its texts and its examples.</summary>
internal static class ItemChecks
{
    public static ItemSurvey Run(CompiledItem item, FindingLog log)
    {
        ItemPlaces places = new(item.Draft);
        VariantSurvey survey = VariantFactory.Survey(item.Item);
        int writings = 0;
        if (VariantChecks.Run(item, survey, places, log))
        {
            VariantCountChecks.Run(item, survey, places, log);
            ItemProblemChecks.Run(item, survey, log);
            PictureChecks.Run(item, survey, log);
            LeakChecks.Run(item, survey, log);
            VerdictReachChecks.Run(item, survey, log);
            writings = WritingChecks.Run(item, survey, places, log);
            ExampleChecks.Run(item, log);
        }

        return new(item.Item.Id, survey) { Writings = writings };
    }
}
