using System.Globalization;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Cli;

/// <summary>Reads a judgement or an earlier test from its named fields, of a CSV line or a message.</summary>
internal static class EvidenceFields
{
    /// <summary>The names of the fields that are needed.</summary>
    public static IReadOnlyList<string> Needed { get; } = ["id", "kind", "source", "date", "skill", "verdict", "reliability"];

    /// <param name="field">The text of a field; null or empty where there is none.</param>
    /// <exception cref="FormatException">A field is missing or cannot be read: the sentence says which.</exception>
    public static ExternalEvidence Read(Func<string, string?> field) => new()
    {
        Id = Text(field, "id"),
        Kind = Word(field, "kind", Enum.GetValues<ExternalEvidenceKind>(), Names.Of),
        Source = Text(field, "source"),
        Date = DateOnly.TryParseExact(Text(field, "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw new FormatException($"The date \"{field("date")}\" is written as year-month-day, such as 2026-09-12."),
        SkillId = Text(field, "skill"),
        Representation = field("representation") is null or "" or "all" ? null : Word(field, "representation", Enum.GetValues<Representation>(), Names.Of, "all"),
        Verdict = Word(field, "verdict", Enum.GetValues<ExternalVerdict>(), Names.Of),
        Reliability = Number(field, "reliability") ?? throw Missing("reliability"),
        ReliabilityWhenNot = Number(field, "reliabilityWhenNot"),
    };

    private static string Text(Func<string, string?> field, string name) => field(name) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : throw Missing(name);

    private static FormatException Missing(string name) => new($"The field \"{name}\" is missing.");

    private static T Word<T>(Func<string, string?> field, string name, T[] all, Func<T, string> wordOf, params string[] others)
        where T : struct, Enum
    {
        string word = Text(field, name);
        foreach (T one in all.Where(one => string.Equals(wordOf(one), word, StringComparison.OrdinalIgnoreCase)))
        {
            return one;
        }

        throw new FormatException($"The {name} \"{word}\" is unknown; there are {string.Join(", ", all.Select(wordOf).Concat(others))}.");
    }

    private static double? Number(Func<string, string?> field, string name) => field(name) is not { } text || string.IsNullOrWhiteSpace(text) ? null
        : double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out double number) ? number
        : throw new FormatException($"The {name} \"{text}\" is no number such as 0.8.");
}
