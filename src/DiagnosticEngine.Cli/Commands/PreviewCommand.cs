using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Cli.Commands;

/// <summary><c>preview</c>: an item as pupils see it, its key, and what every mal-rule predicts.</summary>
internal static class PreviewCommand
{
    public static Command Create(ToolContext context)
    {
        Argument<string> item = new("ITEM") { Description = "Id of the item." };
        Option<string?> curriculum = CommonOptions.Curriculum();
        Option<ulong> seed = CommonOptions.Seed();
        Option<bool> all = new("--all") { Description = "All variants of a small template; a sample of a large one." };
        Option<string?> with = new("--with") { Description = "The variant with these parameters.", HelpName = "a=52,b=38" };
        Option<string> format = CommonOptions.Format("text", "json", "html");
        Command command = new("preview", "Shows an item as pupils see it, its key, and what every mal-rule predicts.") { item, curriculum, seed, all, with, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            ItemBank bank = await CurriculumFolder.LoadAsync(context, parsed.GetValue(curriculum), cancellationToken);
            string id = parsed.GetValue(item)!;
            if (!bank.TryGetItem(id, out Item? found))
            {
                IEnumerable<string> near = bank.Items.Select(i => i.Id).Where(i => i.Contains(id, StringComparison.OrdinalIgnoreCase)).Take(5);
                throw new UsageException($"There is no item {id}.{(near.Any() ? " There are " + string.Join(", ", near) + "." : "")}");
            }

            IReadOnlyList<ItemVariant> variants = parsed.GetValue(with) is { } values ? [VariantValues.Create(found, values)]
                : parsed.GetValue(all) ? VariantFactory.Survey(found).Variants
                : [VariantFactory.Draw(found, parsed.GetValue(seed), exposure: 0)];
            await context.Out.WriteAsync(Render(variants, parsed.GetValue(format)!));
            return ExitCodes.Clean;
        });
        return command;
    }

    private static string Render(IReadOnlyList<ItemVariant> variants, string format)
    {
        if (format == "json")
        {
            JsonObject json = Json.Result();
            json["variants"] = Json.List(variants.Select(v => VariantJson.Of(v, reveal: true)));
            return Json.Indented(json) + "\n";
        }

        string text = string.Join("\n" + new string('─', 40) + "\n\n", variants.Select(VariantText.WithKey));
        return format == "html" ? Page(variants[0].Item.Id, text) : text;
    }

    private static string Page(string title, string text)
    {
        StringBuilder page = new("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append(CultureInfo.InvariantCulture, $"<title>{WebUtility.HtmlEncode(title)}</title>\n");
        page.Append("<style>body{margin:2rem;font:1rem/1.5 sans-serif}pre{font:1rem/1.4 monospace;white-space:pre-wrap}</style>\n</head>\n<body>\n");
        page.Append(CultureInfo.InvariantCulture, $"<main><h1>{WebUtility.HtmlEncode(title)}</h1>\n<pre>{WebUtility.HtmlEncode(text)}</pre></main>\n</body>\n</html>\n");
        return page.ToString();
    }
}
