using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Pictures.Models;

namespace DiagnosticEngine.Items.Pictures;

/// <summary>The picture models that the engine knows.</summary>
public static class PictureModels
{
    private static readonly FrozenDictionary<string, PictureModel> ByName =
        new[] { CountingModels.All, PlaceValueModels.All, PartModels.All, LineModels.All, MeasureModels.All }
            .SelectMany(m => m)
            .ToFrozenDictionary(m => m.Name, StringComparer.Ordinal);

    /// <summary>All models, in ordinal order of their names.</summary>
    public static IReadOnlyList<PictureModel> All { get; } = [.. ByName.Values.OrderBy(m => m.Name, StringComparer.Ordinal)];

    /// <summary>Finds a model.</summary>
    public static bool TryGet(string name, [NotNullWhen(true)] out PictureModel? model) => ByName.TryGetValue(name, out model);

    /// <summary>What is wrong with a picture as its author wrote it: unknown keys, missing keys, data of the wrong shape.</summary>
    public static IReadOnlyList<PictureFinding> Check(PictureDefinition picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        if (!TryGet(picture.Model, out PictureModel? model))
        {
            return
            [
                new()
                {
                    Path = "model",
                    Message = $"There is no picture model {picture.Model}.",
                    Suggestion = Spelling.Nearest(picture.Model, All.Select(m => m.Name)),
                },
            ];
        }

        List<PictureFinding> findings = [];
        PictureShapeCheck.Check(new() { Map = picture.Fields }, model.Shape, "", findings);
        return findings;
    }

    /// <summary>What is wrong with a picture once its numbers are filled in, as sentences: more shaded than there is, and the like.</summary>
    /// <remarks>An unknown model has no problems here; <see cref="Check"/> reports it.</remarks>
    public static IReadOnlyList<string> Problems(Picture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        List<string> problems = [];
        if (TryGet(picture.Model, out PictureModel? model))
        {
            PictureValueCheck.Check(picture.Data, model.Shape, "", problems);

            // Relations between the numbers can be looked at only when each number by itself is as it should be.
            if (problems.Count == 0)
            {
                PictureRelationCheck.Check(picture, problems);
            }
        }

        return problems;
    }
}
