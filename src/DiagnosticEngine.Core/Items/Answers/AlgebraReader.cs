using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items.Answers;

/// <summary>Reads an algebraic expression in the letters of its question.</summary>
internal static partial class AlgebraReader
{
    /// <summary>What texts of variants came to: each is compared many times over.</summary>
    private static readonly ConditionalWeakTable<Value, StrongBox<AlgebraReading?>> s_known = [];

    public static AnswerReading Read(ItemVariant variant, string typed)
    {
        string letters = Letters(variant);
        if (AlgebraParser.Read(typed, letters) is { } reading)
        {
            return new() { Value = Value.Of(typed), Typed = typed, IsSimplest = reading.IsCollected };
        }

        return new()
        {
            Problem = AlgebraParser.Read(typed) is null
                ? "That could not be read. Write it with letters, numbers and signs."
                : "Please use the letters of the question.",
        };
    }

    /// <summary>What a value comes to; null where it is no algebra.</summary>
    public static AlgebraReading? Of(Value value) => value.Kind switch
    {
        ValueKind.Text => s_known.GetValue(value, v => new(AlgebraParser.Read(v.Text))).Value,
        ValueKind.Number => new() { Polynomial = Polynomial.Of(value.Number), IsCollected = true },
        _ => null,
    };

    /// <summary>Letters of the answer and the foreseen wrong answers, and those that stand alone in the question or behind a number.</summary>
    private static string Letters(ItemVariant variant)
    {
        IEnumerable<char> foreseen = variant.Predictions.Select(p => p.Gives).Append(variant.Answer)
            .Where(v => v.Kind == ValueKind.Text && Of(v) is not null)
            .SelectMany(v => v.Text.Where(char.IsAsciiLetter));
        IEnumerable<char> asked = QuestionLetters().Matches(variant.Prompt).SelectMany(m => m.Groups["letters"].Value);
        return new([.. foreseen.Concat(asked).Select(char.ToLowerInvariant).Distinct()]);
    }

    [GeneratedRegex(@"[0-9](?<letters>[a-zA-Z]{1,3})(?![a-zA-Z])|(?<![a-zA-Z'’])(?<letters>[a-zA-Z])(?![a-zA-Z'’])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex QuestionLetters();
}
