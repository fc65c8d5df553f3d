using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Compilation;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Checks that a template has enough variants to be met again with other numbers, or says why it has not.</summary>
internal static class VariantCountChecks
{
    public static void Run(CompiledItem item, VariantSurvey survey, ItemPlaces places, FindingLog log)
    {
        string count = string.Create(CultureInfo.InvariantCulture, $"{(survey.IsComplete ? "" : "about ")}{survey.LikelyVariants:N0}");
        if (item.Draft.FewVariants is { } reason)
        {
            if (!survey.HasFewVariants)
            {
                log.Add(VariantFindings.ManyVariants, reason.Place, string.Create(CultureInfo.InvariantCulture, $"fewVariants gives a reason, but there are {count} variants; fewer than {VariantSurvey.Enough} are few."));
            }

            return;
        }

        if (survey.HasFewVariants && item.Item is { Representation: Representation.Abstract, Parameters.Count: > 0, Kind: not ItemKind.Observed })
        {
            log.Add(
                VariantFindings.FewVariants,
                item.Draft.Node.Find("params")?.Key.Place ?? places.Item,
                string.Create(CultureInfo.InvariantCulture, $"There {(survey.LikelyVariants == 1 ? "is" : "are")} {count} {(survey.LikelyVariants == 1 ? "variant" : "variants")}, and no reason is given; a template in symbols should have at least {VariantSurvey.Enough}."));
        }
    }
}
