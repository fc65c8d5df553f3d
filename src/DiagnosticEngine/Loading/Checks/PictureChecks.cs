using System.Globalization;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Compilation;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Draws the pictures of the sampled variants and reports what does not make sense.</summary>
internal static class PictureChecks
{
    public static void Run(CompiledItem item, VariantSurvey survey, FindingLog log)
    {
        if (item.Draft.Picture is not PictureDraft picture)
        {
            return;
        }

        int bad = 0;
        (string Problem, string Key)? first = null;
        foreach (ItemVariant variant in survey.Variants.Where(v => v.Picture is not null))
        {
            if (PictureModels.Problems(variant.Picture!) is [string problem, ..])
            {
                bad++;
                first ??= (problem, variant.Key);
            }
        }

        if (first is not null)
        {
            string count = string.Create(CultureInfo.InvariantCulture, $"{bad:N0} of {survey.Variants.Count:N0} variants");
            log.Add(
                PictureFindings.CannotBeDrawn,
                PlaceOf(picture, first.Value.Problem),
                $"The picture cannot be drawn in {count}{VariantChecks.For(first.Value.Key)}: {first.Value.Problem}");
        }
    }

    /// <summary>Problems begin with the path of what is wrong; the finding points at its first key, or at the picture.</summary>
    private static Place PlaceOf(PictureDraft picture, string problem)
    {
        string key = new([.. problem.TakeWhile(char.IsAsciiLetter)]);
        return (picture.Node[key] ?? picture.Node).Place;
    }
}
