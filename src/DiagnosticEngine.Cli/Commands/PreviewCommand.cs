using System.CommandLine;
using System.Text.Json.Nodes;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Pictures.Drawing;

namespace DiagnosticEngine.Cli.Commands;

/// <summary><c>preview</c>: an item as pupils see it, its key, and what every mal-rule predicts; or all pictures on one page.</summary>
internal static class PreviewCommand
{
    public static Command Create(ToolContext context)
    {
        Argument<string?> item = new("ITEM") { Description = "Id of the item.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> curriculum = CommonOptions.Curriculum();
        Option<ulong> seed = CommonOptions.Seed();
        Option<bool> all = new("--all")
        {
            Description = "All variants of a small template; a sample of a large one. Without ITEM: every picture model and every item with a picture, as html.",
        };
        Option<string?> with = new("--with") { Description = "The variant with these parameters.", HelpName = "a=52,b=38" };
        Option<string> wording = CommonOptions.Wording();
        Option<string> format = CommonOptions.Format("text", "json", "html", "svg");
        Command command = new("preview", "Shows an item as pupils see it, its key, and what every mal-rule predicts.") { item, curriculum, seed, all, with, wording, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string? id = parsed.GetValue(item);
            if (id is null && !(parsed.GetValue(all) && parsed.GetValue(format) == "html" && parsed.GetValue(with) is null))
            {
                throw new UsageException("Name an item, or ask for the gallery with --all --format html.");
            }

            ItemBank bank = await CurriculumFolder.LoadAsync(context, parsed.GetValue(curriculum), cancellationToken);
            if (id is null)
            {
                await context.Out.WriteAsync(PreviewHtml.Gallery(bank, parsed.GetValue(seed)));
                return ExitCodes.Clean;
            }

            Item found = Find(bank, id);
            string? locale = CommonOptions.LocaleOf(parsed.GetValue(wording)!);
            IReadOnlyList<ItemVariant> variants = parsed.GetValue(with) is { } values ? [VariantValues.Create(found, values, locale)]
                : parsed.GetValue(all) ? VariantFactory.Survey(found).Variants
                : [VariantFactory.Draw(found, parsed.GetValue(seed), exposure: 0, locale)];
            await context.Out.WriteAsync(Render(variants, parsed.GetValue(format)!));
            return ExitCodes.Clean;
        });
        return command;
    }

    private static Item Find(ItemBank bank, string id)
    {
        if (bank.TryGetItem(id, out Item? found))
        {
            return found;
        }

        IEnumerable<string> near = bank.Items.Select(i => i.Id).Where(i => i.Contains(id, StringComparison.OrdinalIgnoreCase)).Take(5);
        throw new UsageException($"There is no item {id}.{(near.Any() ? " There are " + string.Join(", ", near) + "." : "")}");
    }

    private static string Render(IReadOnlyList<ItemVariant> variants, string format) => format switch
    {
        "json" => Json.Indented(VariantsJson(variants)) + "\n",
        "html" => PreviewHtml.Page(variants),
        "svg" => Svg(variants),
        "text" when variants.Count > 1 => VariantTable.Of(variants),
        _ => string.Join("\n" + new string('─', 40) + "\n\n", variants.Select(VariantText.WithKey)),
    };

    private static JsonObject VariantsJson(IReadOnlyList<ItemVariant> variants)
    {
        JsonObject json = Json.Result();
        json["variants"] = Json.List(variants.Select(v => VariantJson.Of(v, reveal: true)));
        return json;
    }

    private static string Svg(IReadOnlyList<ItemVariant> variants) =>
        variants.Count != 1 ? throw new UsageException("An SVG file holds one picture; leave out --all.")
        : variants[0].Picture is not { } picture ? throw new UsageException($"{variants[0].Item.Id} has no picture.")
        : SvgPicture.TryDraw(picture, "picture", out string svg) ? svg
        : throw new UsageException($"The picture of {variants[0].Item.Id} cannot be drawn: {picture.Text}");
}
