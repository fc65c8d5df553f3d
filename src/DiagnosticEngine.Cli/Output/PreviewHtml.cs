using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Reporting.Pictures.Gallery;

namespace DiagnosticEngine.Cli.Output;

/// <summary>Questions with their pictures as a page.</summary>
internal static class PreviewHtml
{
    /// <summary>Variants of an item with their keys.</summary>
    public static string Page(IReadOnlyList<ItemVariant> variants) => GalleryHtml.Write(
        variants[0].Item.Id,
        [new() { Title = variants.Count == 1 ? "A variant" : "Variants", Entries = [.. variants.Select(v => Entry(v, v.Key.Length == 0 ? "The only one" : v.Key))] }]);

    /// <summary>Examples of every picture model, then a variant of every item that has a picture.</summary>
    public static string Gallery(ItemBank bank, ulong seed)
    {
        GalleryEntry[] models = [.. PictureExamples.All.Select(p => new GalleryEntry { Title = p.Model, Picture = p, Texts = [p.Text] })];
        GalleryEntry[] items =
        [
            .. bank.Items.Where(i => i.Picture is not null)
                .OrderBy(i => i.Id, StringComparer.Ordinal)
                .Select(i => Entry(VariantFactory.Draw(i, seed, exposure: 0), i.Id)),
        ];
        return GalleryHtml.Write(
            "Pictures",
            [
                new() { Title = $"Models: {PictureModels.All.Count}", Entries = models },
                new() { Title = $"Items with a picture: {items.Length}", Entries = items },
            ]);
    }

    private static GalleryEntry Entry(ItemVariant variant, string title) => new()
    {
        Title = title,
        Picture = variant.Picture,
        Texts = variant.Picture is { } picture ? [$"[{picture.Text}]", VariantText.WordsWithKey(variant)] : [VariantText.WordsWithKey(variant)],
    };
}
