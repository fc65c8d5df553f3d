using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using DiagnosticEngine.Items.Expressions;
using static DiagnosticEngine.Items.Pictures.PictureShape;
using static DiagnosticEngine.Items.Pictures.PictureShapeKind;

namespace DiagnosticEngine.Items.Pictures;

/// <summary>The picture models that the engine knows.</summary>
public static class PictureModels
{
    private static readonly FrozenDictionary<string, PictureModel> ByName = new[]
    {
        Model("counters", Must("count", Count), May("crossed", Count), May("perRow", PositiveCount), May("second", Count)),
        Model("ten-frame", Must("filled", Count), May("second", Count), May("crossed", Count)),
        Model("base-ten", [.. Columns(), May("crossed", MapOf(Columns()))]),
        Model(
            "number-line",
            Must("from", Number),
            Must("to", Number),
            May("step", Number),
            May("labels", ListOf(Of(Number))),
            May("points", ListOf(MapOf(Must("at", Number), May("label", Label)))),
            May("jumps", ListOf(MapOf(Must("from", Number), Must("to", Number), May("label", Label))))),
        Model("bar", Must("parts", PositiveCount), May("shaded", Count), May("bars", PositiveCount), May("labels", ListOf(Of(Label)))),
        Model("bars", Must("rows", ListOf(MapOf(Must("parts", PositiveCount), May("shaded", Count), May("label", Label))))),
        Model("circle", Must("parts", PositiveCount), May("shaded", Count)),
        Model("grid", Must("rows", PositiveCount), Must("columns", PositiveCount), May("shaded", Count)),
        Model("array", Must("rows", PositiveCount), Must("columns", PositiveCount)),
        Model("set", Must("total", PositiveCount), May("shaded", Count), May("groups", PositiveCount)),
        Model("part-whole", Must("whole", Label), Must("parts", ListOf(Of(Label)))),
        Model("bar-model", Must("rows", ListOf(ListOf(MapOf(Must("length", Number), May("label", Label))))), May("total", Label)),
        Model(
            "place-value-chart",
            Must("columns", ListOf(Of(Label))),
            May("rows", ListOf(ListOf(Of(PictureShapeKind.Value)))),
            May("counters", ListOf(ListOf(Of(Count))))),
        Model(
            "hundred-square",
            May("from", Number),
            May("to", Number),
            May("hidden", ListOf(Of(Number))),
            May("marked", ListOf(Of(Number)))),
        Model("column-layout", Must("top", PictureShapeKind.Value), Must("bottom", PictureShapeKind.Value), Must("sign", Label)),
    }.ToFrozenDictionary(m => m.Name, StringComparer.Ordinal);

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

    private static PictureModel Model(string name, params PictureField[] fields) => new() { Name = name, Shape = MapOf(fields) };

    private static PictureField[] Columns() => [May("thousands", Count), May("hundreds", Count), May("tens", Count), May("ones", Count)];

    private static PictureField Must(string name, PictureShapeKind kind) => Must(name, Of(kind));

    private static PictureField Must(string name, PictureShape shape) => new() { Name = name, Shape = shape, IsRequired = true };

    private static PictureField May(string name, PictureShapeKind kind) => May(name, Of(kind));

    private static PictureField May(string name, PictureShape shape) => new() { Name = name, Shape = shape };
}
