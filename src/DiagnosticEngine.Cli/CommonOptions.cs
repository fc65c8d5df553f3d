using System.CommandLine;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Cli;

/// <summary>Options that several commands share, each made anew for its command.</summary>
internal static class CommonOptions
{
    private const string Primary = "primary";
    private const string Secondary = "secondary";

    public static Option<string?> Curriculum() => new("--curriculum")
    {
        Description = "The curriculum: its folder, or the file that compile wrote. Default: curriculum/ in the working folder where there is one, else the shipped map.",
        HelpName = "DIR|FILE",
    };

    public static Option<string> Format(params string[] formats)
    {
        Option<string> option = new("--format")
        {
            Description = $"Output format: {string.Join(", ", formats)}.",
            HelpName = string.Join('|', formats),
            DefaultValueFactory = _ => formats[0],
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    public static Option<ulong> Seed() => new("--seed")
    {
        Description = "The same seed, options and answers give the same assessment.",
        HelpName = "N",
        DefaultValueFactory = _ => 1,
    };

    public static Option<string> Wording()
    {
        Option<string> option = new("--wording")
        {
            Description = "For whom the words are chosen: primary, or secondary for older pupils who meet early skills. What is asked is the same.",
            HelpName = "primary|secondary",
            DefaultValueFactory = _ => Primary,
        };
        option.AcceptOnlyFromAmong(Primary, Secondary);
        return option;
    }

    public static Wording WordingOf(string name) => name == Secondary ? Items.Wording.Secondary : Items.Wording.Primary;

    /// <summary>The tag of the texts in a wording, in the curriculum's own language.</summary>
    public static string? LocaleOf(string name) => name == Secondary ? LocalizedTemplate.TagOf("", Items.Wording.Secondary) : null;

    public static Option<string> Session(string description) => new("--session") { Description = description, HelpName = "FILE" };
}
