using System.CommandLine;
using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Cli.Commands;

/// <summary><c>explain</c>: what a finding means, a failing sample, the mend.</summary>
internal static class ExplainCommand
{
    public static Command Create(ToolContext context)
    {
        Argument<string?> code = new("CODE") { Description = "Code of the finding, such as DE1203; none lists them all.", Arity = ArgumentArity.ZeroOrOne };
        Command command = new("explain", "Says what a finding means and how to mend it.") { code };
        command.SetAction(async (parsed, _) =>
        {
            if (parsed.GetValue(code) is not { } asked)
            {
                foreach (FindingDescription description in FindingCatalogue.All)
                {
                    await context.Out.WriteLineAsync($"{description.Code}  {description.Title}");
                }

                return ExitCodes.Clean;
            }

            FindingDescription found = FindingCatalogue.Find(asked.ToUpperInvariant())
                ?? throw new UsageException($"There is no finding {asked}; \"diagnostic explain\" lists them all.");
            await context.Out.WriteAsync($"{found.Code}: {found.Title}\n\n{found.Explanation}\n\nA sample that fails:\n\n{Indented(found.Sample)}\nThe mend: {found.Mend}\n");
            return ExitCodes.Clean;
        });
        return command;
    }

    private static string Indented(string sample) =>
        string.Concat(sample.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(l => l.Length == 0 ? "\n" : "    " + l + "\n"));
}
