using System.Text.RegularExpressions;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Answers;

/// <summary>Reads a response in the way that its item asks for.</summary>
internal static partial class AnswerReader
{
    public static AnswerReading Read(ItemVariant variant, string text)
    {
        string typed = text.Trim();
        if (typed.Length == 0)
        {
            return Problem("There is no answer yet. Write one, or choose \"not sure yet\".");
        }

        if (typed.Length > 500)
        {
            return Problem("That is too long to read. Write a short answer.");
        }

        return variant.Item.Kind switch
        {
            ItemKind.Choice => ReadChoice(variant, typed),
            ItemKind.Text => ReadText(variant, typed),
            ItemKind.List => ReadList(variant, typed),
            ItemKind.Remainder => ReadRemainder(typed),
            ItemKind.Time => TimeReader.Read(variant.Item.Accept, typed),
            ItemKind.Pair => PairReader.Read(typed),
            ItemKind.Order => OrderReader.Read(variant.Answer, typed),
            ItemKind.Algebra => AlgebraReader.Read(variant, typed),
            _ => ReadNumber(variant.Item.Accept, typed),
        };
    }

    /// <summary>Whether a response is right: its value is, and its form is one that the item accepts.</summary>
    public static bool IsRight(ItemVariant variant, AnswerReading reading) =>
        reading.Value is { } value && (reading.IsSimplest || !variant.Item.Accept.Simplest) && SameAnswer(variant, value, variant.Answer);

    /// <summary>Whether a response has a value, however it is written.</summary>
    public static bool SameAnswer(ItemVariant variant, Value value, Value expected) => variant.Item.Kind switch
    {
        ItemKind.Text => SameText(value, expected),
        ItemKind.Order => value.Equals(new GivenThings(variant.Answer).InOrder(expected)),
        _ => AnswerComparison.SameValue(variant.Item, value, expected),
    };

    /// <summary>A quotient without a remainder has the remainder 0.</summary>
    public static Value AsQuotient(Value value) => value.Kind == ValueKind.Number ? Value.Of([value, Value.Of(Rational.Zero)]) : value;

    public static bool SameText(Value left, Value right)
    {
        string a = Letters(left.ToString());
        string b = Letters(right.ToString());
        return string.Equals(a, b, StringComparison.Ordinal)
            || (NumberWords.Read(a) is { } x && NumberWords.Read(b) is { } y && x.Value == y.Value);
    }

    private static AnswerReading ReadNumber(AcceptedForms accept, string typed)
    {
        QuantityReading quantity = QuantityReader.Read(accept, typed);
        if (quantity.Number is not { } reading)
        {
            return quantity.IsImpossible ? new() { Value = Value.Of(typed), Typed = typed } : Problem(quantity.Problem);
        }

        // A whole number is always a fair way to write a whole number.
        return (accept.Forms & reading.Form) != AnswerForms.None || reading.Form == AnswerForms.Integer
            ? new() { Value = Value.Of(reading.Value), Typed = typed, IsSimplest = reading.IsSimplest }
            : Problem("Please write the answer in the way the question asks for.");
    }

    private static AnswerReading ReadChoice(ItemVariant variant, string typed)
    {
        string wanted = Letters(typed);
        Rational? number = NumberReader.Read(typed)?.Value;
        Value? chosen = variant.Options.FirstOrDefault(o => string.Equals(Letters(o.ToString()), wanted, StringComparison.Ordinal))
            ?? (wanted.Length == 1 && wanted[0] - 'a' is >= 0 and int place && place < variant.Options.Count ? variant.Options[place] : null)
            ?? variant.Options.FirstOrDefault(o => number is not null && o.Kind == ValueKind.Number && o.Number == number);
        return chosen is null ? Problem("Choose one of the options.") : new() { Value = chosen, Typed = typed };
    }

    private static AnswerReading ReadText(ItemVariant variant, string typed)
    {
        bool wantsLetters = variant.Answer.ToString().Any(char.IsLetter);
        return wantsLetters && !typed.Any(char.IsLetter) && !variant.Predictions.Any(p => SameText(p.Gives, Value.Of(typed)))
            ? Problem("Please write the answer in words or letters.")
            : new() { Value = Value.Of(typed), Typed = typed };
    }

    private static AnswerReading ReadList(ItemVariant variant, string typed)
    {
        string[] parts = ListBreak().Split(typed);
        if (parts.Length == 1)
        {
            parts = typed.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        }

        NumberReading?[] numbers = [.. parts.Where(p => !string.IsNullOrWhiteSpace(p)).Select(p => QuantityReader.Read(variant.Item.Accept, p).Number)];
        int wanted = variant.Answer.Kind == ValueKind.List ? variant.Answer.Items.Count : 1;
        return numbers.Contains(null) || numbers.Length != wanted
            ? Problem($"Please write {wanted} numbers with commas between them.")
            : new() { Value = Value.Of(numbers.Select(n => Value.Of(n!.Value))), Typed = typed, IsSimplest = numbers.All(n => n!.IsSimplest) };
    }

    private static AnswerReading ReadRemainder(string typed)
    {
        Match match = Remainder().Match(NumberReader.Clean(typed));
        if (match.Success
            && NumberReader.Read(match.Groups["quotient"].Value) is { } quotient
            && NumberReader.Read(match.Groups["rest"].Value) is { } rest)
        {
            return new() { Value = Value.Of([Value.Of(quotient.Value), Value.Of(rest.Value)]), Typed = typed };
        }

        return NumberReader.Read(typed) is { } whole
            ? new() { Value = AsQuotient(Value.Of(whole.Value)), Typed = typed }
            : Problem("Please write the answer like this: 12 r 3.");
    }

    private static string Letters(string text) => Spaces().Replace(NumberReader.Clean(text).ToLowerInvariant().Replace('-', ' '), " ");

    private static AnswerReading Problem(string message) => new() { Problem = message };

    [GeneratedRegex(@"\s*;\s*|,\s+|\s+and\s+|\s+or\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ListBreak();

    [GeneratedRegex(@"^(?<quotient>.+?)\s*(r|rem|remainder)\.?\s*(?<rest>[0-9\s,]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Remainder();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
