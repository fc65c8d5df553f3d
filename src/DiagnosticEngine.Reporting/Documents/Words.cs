using System.Globalization;
using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Reporting.Documents;

/// <summary>Words that every report uses alike.</summary>
internal static class Words
{
    private const string Quotes = "\"“”";

    /// <summary>How a representation is met: "with objects", "with pictures", "in symbols".</summary>
    public static string Of(Representation representation) => representation switch
    {
        Representation.Concrete => "with objects",
        Representation.Pictorial => "with pictures",
        _ => "in symbols",
    };

    /// <summary>Joins texts as a sentence does: "a", "a and b", "a, b and c".</summary>
    public static string And(IReadOnlyList<string> texts) =>
        texts.Count < 2 ? string.Concat(texts) : $"{string.Join(", ", texts.SkipLast(1))} and {texts[^1]}";

    /// <summary>The same with "or".</summary>
    public static string Or(IReadOnlyList<string> texts) =>
        texts.Count < 2 ? string.Concat(texts) : $"{string.Join(", ", texts.SkipLast(1))} or {texts[^1]}";

    /// <summary>A number with the right form of its noun: "1 step", "3 steps".</summary>
    public static string Number(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    /// <summary>The words of a speaker in quotation marks, whether or not they come with such marks; empty stays empty.</summary>
    public static string Quoted(string text)
    {
        string words = text.Trim();
        bool isQuoted = words.Length > 1 && Quotes.Contains(words[0]) && Quotes.Contains(words[^1]);
        return words.Length == 0 ? "" : $"“{(isQuoted ? words[1..^1] : words)}”";
    }

    /// <summary>The text as a sentence: with a full stop where it has no mark at its end, and a capital letter.</summary>
    public static string Sentence(string text)
    {
        string line = CleanText.Line(text);
        return line.Length == 0 ? "" : $"{char.ToUpperInvariant(line[0])}{line[1..]}{(".!?”\"…".Contains(line[^1]) ? "" : ".")}";
    }

    /// <summary>A day as people write it: "12 September 2026".</summary>
    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Where a skill stands on the map: "Subtraction, level 3".</summary>
    public static string Place(Curriculum curriculum, Skill skill) =>
        string.Create(CultureInfo.InvariantCulture, $"{curriculum.GetStrand(skill.StrandId).Name}, level {skill.Level}");
}
