using System.Globalization;
using DiagnosticEngine.Items;
using Spectre.Console;

namespace DiagnosticEngine.Cli.Terminal;

/// <summary>Gives the help of a question step by step, as it is asked for, and counts.</summary>
internal sealed class HelpGiver(IAnsiConsole console, ItemVariant variant)
{
    /// <summary>How many steps were given.</summary>
    public int Used { get; private set; }

    /// <summary>Says that there is help, where there is.</summary>
    public void Offer()
    {
        if (variant.Help.Count > 0)
        {
            console.MarkupLine("[bold]h[/] a little help");
        }
    }

    /// <summary>Whether a line asks for help; if so, the next step is shown.</summary>
    public bool Answers(string line)
    {
        // Where words are asked for, a single letter may be an answer.
        bool asks = line.Equals("help", StringComparison.OrdinalIgnoreCase)
            || (line.Equals("h", StringComparison.OrdinalIgnoreCase) && variant.Item.Kind != ItemKind.Text && variant.Options.Count < 8);
        if (!asks)
        {
            return false;
        }

        if (Used < variant.Help.Count)
        {
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {variant.Help[Used]}"));
            Used++;
        }
        else
        {
            console.WriteLine(variant.Help.Count == 0
                ? "There is no help for this one. \"Not sure yet\" is a good answer, too."
                : "That was all the help there is. \"Not sure yet\" is a good answer, too.");
        }

        return true;
    }
}
