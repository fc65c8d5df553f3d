using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Answers;

/// <summary>Reads amounts of money: £3.05, 3 pounds 5, £3 and 5p, 305p.</summary>
internal static partial class MoneyReader
{
    private const int LongestText = 120;

    public static QuantityReading Read(AcceptedForms accept, string typed)
    {
        string clean = NumberReader.Clean(typed).ToLowerInvariant();
        if (clean.Length is 0 or > LongestText)
        {
            return Problem();
        }

        bool wantsPence = accept.Unit == AnswerUnit.Penny;
        Match both = PoundsAndPence().Match(clean);
        if (both.Success)
        {
            BigInteger pence = Whole(both.Groups["pence"].Value);
            Rational total = (Whole(both.Groups["pounds"].Value) * 100) + pence;
            return pence >= 100
                ? new() { IsImpossible = true }
                : InUnit(accept, total, AnswerForms.Decimal, wantsPence);
        }

        bool hasSign = clean.StartsWith('£') || clean.StartsWith("-£", StringComparison.Ordinal);
        string amount = hasSign ? clean.Remove(clean.IndexOf('£', StringComparison.Ordinal), 1) : clean;
        string rest = Units.Split(amount, out AnswerUnit unit);
        if (unit is not (AnswerUnit.None or AnswerUnit.Pound or AnswerUnit.Penny) || NumberReader.Read(rest) is not { } number)
        {
            return Problem();
        }

        bool isPence = !hasSign && (unit == AnswerUnit.Penny || (unit == AnswerUnit.None && wantsPence));
        if (isPence && unit == AnswerUnit.Penny && number.Form == AnswerForms.Decimal)
        {
            // 3.05p may be meant as £3.05.
            return Problem();
        }

        return isPence == wantsPence
            ? new() { Number = number }
            : InUnit(accept, isPence ? number.Value : number.Value * 100, number.Form, wantsPence);
    }

    /// <summary>An amount written in the other unit is the same amount, unless only some forms are accepted.</summary>
    private static QuantityReading InUnit(AcceptedForms accept, Rational pence, AnswerForms form, bool wantsPence) =>
        form == AnswerForms.Integer && !accept.Forms.HasFlag(AnswerForms.Integer)
            ? new() { Problem = "Please write the answer in the way the question asks for." }
            : new() { Number = new() { Value = wantsPence ? pence : pence / 100, Form = form } };

    private static BigInteger Whole(string figures) =>
        BigInteger.Parse(figures, CultureInfo.InvariantCulture);

    private static QuantityReading Problem() =>
        new() { Problem = "That could not be read as an amount of money. Write pounds with £, or pence with p." };

    [GeneratedRegex(
        @"^(?:£\s*(?<pounds>[0-9]+)\s+|(?<pounds>[0-9]+)\s*(?:£|pounds?)[\s,]*)(?:and\s+)?(?<pence>[0-9]{1,2}|[0-9]+(?=\s*p))\s*(?:p|pence|penny|pennies)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex PoundsAndPence();
}
