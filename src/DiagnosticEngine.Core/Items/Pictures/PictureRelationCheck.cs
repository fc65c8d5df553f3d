using DiagnosticEngine.Items.Pictures.Models;

namespace DiagnosticEngine.Items.Pictures;

/// <summary>Checks how the numbers of a picture go together, once each by itself is as it should be.</summary>
internal static class PictureRelationCheck
{
    public static void Check(Picture picture, List<string> problems) => problems.AddRange(
        CountingChecks.Of(picture.Model, picture.Data)
            .Concat(PlaceValueChecks.Of(picture.Model, picture.Data))
            .Concat(PartChecks.Of(picture.Model, picture.Data))
            .Concat(LineChecks.Of(picture.Model, picture.Data))
            .Concat(MeasureChecks.Of(picture.Model, picture.Data))
            .OfType<string>());
}
