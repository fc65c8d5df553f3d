using System.Globalization;
using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Items;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Cli.Terminal;

/// <summary>Reads lines: answers, checklist entries, and the words that are always understood.</summary>
internal sealed class TerminalInput(ToolContext context)
{
    /// <summary>Whether the last line asked for a break, or there are no more lines.</summary>
    public bool WantsBreak { get; private set; }

    /// <summary>An answer, with how much help it took; null for a break.</summary>
    public async Task<Response?> AnswerAsync(string id, HelpGiver help, CancellationToken cancellationToken)
    {
        string? line = await LineAsync("> ", cancellationToken);
        while (line is not null && help.Answers(line))
        {
            line = await LineAsync("> ", cancellationToken);
        }

        return line is null ? null : (Special(line, id) ?? new() { Id = id, Text = line }) with { HelpUsed = help.Used };
    }

    /// <summary>Reads one line of the checklist into the entries, or gives the whole response where the adult says so.</summary>
    public async Task<Response?> EntryAsync(
        string id, Observation line, string text, Dictionary<string, string> entries, CancellationToken cancellationToken)
    {
        string hint = line.Type switch
        {
            ObservationType.YesNo => " (yes or no)",
            ObservationType.OneOf => string.Concat(line.Options.Select((o, i) => string.Create(CultureInfo.InvariantCulture, $"\n    {i + 1}. {o}"))) + "\n  Number",
            ObservationType.Number => " (a number)",
            _ => " (a few words, or nothing)",
        };
        while (true)
        {
            string? entry = await LineAsync($"  {text}{hint}: ", cancellationToken);
            if (entry is null)
            {
                return null;
            }

            if (line.Type == ObservationType.ShortText)
            {
                entries[line.Id] = entry == "-" ? "" : entry;
                return null;
            }

            if (Special(entry, id) is { } special)
            {
                string? sure = await LineAsync($"  Leave the whole task as \"{(special.Declined ? "passed over" : "not sure yet")}\" (yes or no)? ", cancellationToken);
                if (sure is null || IsYes(sure))
                {
                    return sure is null ? null : special;
                }

                continue;
            }

            if (Understood(line, entry) is { } understood)
            {
                entries[line.Id] = understood;
                return null;
            }

            if (entry.Length == 0 && line.IsOptional)
            {
                return null;
            }

            await context.Out.WriteLineAsync("  " + Wanted(line));
        }
    }

    /// <summary>How many steps of help were used.</summary>
    public async Task<int> HelpUsedAsync(int most, CancellationToken cancellationToken)
    {
        while (true)
        {
            string? line = await LineAsync(string.Create(CultureInfo.InvariantCulture, $"  How many steps of help did you use (0 to {most})? "), cancellationToken);
            if (line is null or "")
            {
                return 0;
            }

            if (int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out int used) && used <= most)
            {
                return used;
            }
        }
    }

    /// <summary>Whether the observer is sure of what was seen; nothing typed means yes.</summary>
    public async Task<bool> IsSureAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            string? line = await LineAsync("  Are you sure of what you saw (yes or no)? ", cancellationToken);
            if (line is null or "" || IsYes(line))
            {
                return true;
            }

            if (line.ToLowerInvariant() is "no" or "n")
            {
                return false;
            }

            await context.Out.WriteLineAsync("  Please write yes or no. If you are unsure, what you saw counts for less.");
        }
    }

    /// <summary>What came of a conversation; null for a break.</summary>
    public async Task<InterviewRecord?> TalkAsync(InterviewQuestion question, CancellationToken cancellationToken)
    {
        bool isExplanation = question.Kind == InterviewKind.Explanation;
        string choices = isExplanation ? "c, r, w (right without understanding), u (unclear), d (would rather not)" : "c, r, u (unclear), d (would rather not)";
        while (true)
        {
            string? line = await LineAsync($"  What did you hear or see: {choices}? ", cancellationToken);
            if (line is null)
            {
                return null;
            }

            InterviewOutcome? outcome = line.ToLowerInvariant() switch
            {
                "c" => InterviewOutcome.Confirmed,
                "r" => InterviewOutcome.Refuted,
                "u" => InterviewOutcome.Unclear,
                "d" or "" => InterviewOutcome.Declined,
                "w" when isExplanation => InterviewOutcome.WithoutUnderstanding,
                _ => null,
            };
            if (line.Length == 0)
            {
                return new() { Id = question.Id, Outcome = InterviewOutcome.Declined, Skipped = true };
            }

            if (outcome is { } known)
            {
                string? words = known == InterviewOutcome.Declined ? "" : await LineAsync("  In the pupil's words (or nothing): ", cancellationToken);
                words = words?[..Math.Min(words.Length, InterviewRecord.LongestWords)];
                return new() { Id = question.Id, Outcome = known, Words = string.IsNullOrEmpty(words) ? null : words };
            }
        }
    }

    private static bool IsYes(string entry) => entry.ToLowerInvariant() is "yes" or "y";

    /// <summary>The entry as the checklist takes it; null where it is none.</summary>
    private static string? Understood(Observation line, string entry)
    {
        switch (line.Type)
        {
            case ObservationType.YesNo:
                return IsYes(entry) ? "yes" : entry.ToLowerInvariant() is "no" or "n" ? "no" : null;
            case ObservationType.OneOf:
                return int.TryParse(entry, NumberStyles.None, CultureInfo.InvariantCulture, out int place) && place >= 1 && place <= line.Options.Count
                    ? line.Options[place - 1]
                    : line.Options.FirstOrDefault(o => string.Equals(o, entry, StringComparison.OrdinalIgnoreCase));
            default:
                return entry.Any(char.IsAsciiDigit) ? entry : null;
        }
    }

    private static string Wanted(Observation line) => line.Type switch
    {
        ObservationType.YesNo => "Please write yes or no.",
        ObservationType.OneOf => "Please write the number of what you saw.",
        _ => "Please write a number.",
    };

    private static Response? Special(string line, string id) => line.ToLowerInvariant() switch
    {
        "?" or "not sure" or "not sure yet" => new() { Id = id, NotSure = true },
        "-" or "pass" or "skip" => new() { Id = id, Declined = true },
        _ => null,
    };

    private async Task<string?> LineAsync(string prompt, CancellationToken cancellationToken)
    {
        await context.Out.WriteAsync(prompt);
        string? line = await context.In.ReadLineAsync(cancellationToken);
        if (!context.IsTerminal)
        {
            await context.Out.WriteLineAsync(line);
        }

        line = line?.Trim();
        WantsBreak = line is null || line.Equals("break", StringComparison.OrdinalIgnoreCase) || line.Equals("quit", StringComparison.OrdinalIgnoreCase);
        return WantsBreak ? null : line;
    }
}
