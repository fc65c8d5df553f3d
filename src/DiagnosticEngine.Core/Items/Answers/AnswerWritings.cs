using System.Globalization;
using System.Numerics;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Answers;

/// <summary>Writes the right answer in the ways that pupils do.</summary>
internal static class AnswerWritings
{
    public static IEnumerable<AnswerWriting> Of(Item item, Value answer)
    {
        string written = AnswerWriter.Write(item, answer);
        yield return new("as the engine writes it", written, true);
        IEnumerable<AnswerWriting> others = (item.Kind, answer.Kind) switch
        {
            (ItemKind.Numeric or ItemKind.Fraction, ValueKind.Number) => OfNumber(item.Accept, answer.Number),
            (ItemKind.List, ValueKind.List) => OfList(item.Accept, answer.Items),
            (ItemKind.Remainder, ValueKind.List) => OfRemainder(answer.Items),
            (ItemKind.Time, ValueKind.Number) => OfTime(item.Accept, answer.Number),
            (ItemKind.Pair, ValueKind.List) => OfPair(answer.Items),
            (ItemKind.Order, ValueKind.List) => [new("with > between", string.Join(" > ", answer.Items), true)],
            (ItemKind.Text, _) => [new("in capitals", written.ToUpperInvariant(), true)],
            _ => [],
        };
        foreach (AnswerWriting other in others)
        {
            if (other.Text != written)
            {
                yield return other;
            }
        }
    }

    private static IEnumerable<AnswerWriting> OfNumber(AcceptedForms accept, Rational number)
    {
        foreach ((string form, string text, AnswerForms kind, bool isSimplest) in Numerals(number))
        {
            // A whole number is always a fair way to write a whole number.
            bool isAccepted = (accept.Forms.HasFlag(kind) || kind == AnswerForms.Integer) && (isSimplest || !accept.Simplest);
            yield return new(form, text, isAccepted);
            if (accept.Unit != AnswerUnit.None && kind != AnswerForms.Words)
            {
                yield return new($"{form} with its unit", WithUnit(accept.Unit, text), isAccepted && IsSumOfMoney(accept.Unit, kind));
            }
        }
    }

    private static IEnumerable<(string Form, string Text, AnswerForms Kind, bool IsSimplest)> Numerals(Rational number)
    {
        if (number.IsInteger)
        {
            yield return ("in figures", number.ToString(), AnswerForms.Integer, true);
            if (Rational.Abs(number) >= 1000)
            {
                yield return ("with commas", number.Numerator.ToString("N0", CultureInfo.InvariantCulture), AnswerForms.Integer, true);
            }

            if (number.Sign >= 0 && number <= Expressions.NumberWords.Highest)
            {
                yield return ("in words", Expressions.NumberWords.Write((int)number.Numerator), AnswerForms.Words, true);
            }

            yield break;
        }

        if (TextFunctions.TryWriteDecimal(number) is { } places)
        {
            yield return ("as a decimal", places, AnswerForms.Decimal, true);
        }

        BigInteger bottom = number.Denominator;
        yield return ("as a fraction", number.ToString(), AnswerForms.Fraction, true);
        yield return ("as a fraction not in lowest terms", Fraction(number.Numerator * 2, bottom * 2), AnswerForms.Fraction, false);
        BigInteger whole = BigInteger.DivRem(BigInteger.Abs(number.Numerator), bottom, out BigInteger rest);
        if (!whole.IsZero)
        {
            string sign = number.Sign < 0 ? "-" : "";
            yield return ("as a mixed number", string.Create(CultureInfo.InvariantCulture, $"{sign}{whole} {Fraction(rest, bottom)}"), AnswerForms.Mixed, true);
        }
    }

    private static IEnumerable<AnswerWriting> OfList(AcceptedForms accept, IReadOnlyList<Value> items)
    {
        string[] texts = [.. items.Select(i => i.ToString())];
        yield return new("with semicolons", string.Join("; ", texts), true);
        if (accept.AnyOrder)
        {
            yield return new("in another order", string.Join(", ", texts.Reverse()), true);
        }

        if (accept.Unit != AnswerUnit.None)
        {
            yield return new("with units", string.Join(", ", texts.Select(t => WithUnit(accept.Unit, t))), true);
        }
    }

    private static IEnumerable<AnswerWriting> OfRemainder(IReadOnlyList<Value> items)
    {
        yield return new("with remainder in full", $"{items[0]} remainder {items[1]}", true);
        yield return new("without spaces", $"{items[0]}r{items[1]}", true);
        if (items[1] is { Kind: ValueKind.Number, Number.Sign: 0 })
        {
            yield return new("without a remainder", items[0].ToString(), true);
        }
    }

    private static IEnumerable<AnswerWriting> OfTime(AcceptedForms accept, Rational minutes)
    {
        if (!minutes.IsInteger)
        {
            yield break;
        }

        if (accept.Time != TimeForm.Duration)
        {
            string clock = accept.Time == TimeForm.TwelveHour ? TimeText.Clock(minutes.Numerator) : TimeText.Clock24(minutes.Numerator);
            yield return new("with a full stop", clock.Replace(':', '.'), true);
            if (accept.Time == TimeForm.TwelveHour)
            {
                yield return new("with a half of the day", $"{clock} am", true);
            }

            yield break;
        }

        yield return new("in minutes", $"{minutes} minutes", true);
        yield return new("as a number alone", minutes.ToString(), accept.Unit == AnswerUnit.Minute);
    }

    private static IEnumerable<AnswerWriting> OfPair(IReadOnlyList<Value> items)
    {
        yield return new("without brackets", $"{items[0]}, {items[1]}", true);
        yield return new("with names", $"x = {items[0]}, y = {items[1]}", true);
    }

    private static string Fraction(BigInteger top, BigInteger bottom) => string.Create(CultureInfo.InvariantCulture, $"{top}/{bottom}");

    private static string WithUnit(AnswerUnit unit, string text) => unit switch
    {
        AnswerUnit.Pound => text.StartsWith('-') ? $"-£{text[1..]}" : $"£{text}",
        AnswerUnit.Penny => $"{text}p",
        _ => $"{text} {Units.Symbol(unit)}",
    };

    /// <summary>Parts of a penny are no sum of money.</summary>
    private static bool IsSumOfMoney(AnswerUnit unit, AnswerForms kind) => unit != AnswerUnit.Penny || kind != AnswerForms.Decimal;
}
