using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Tests.Rules;

/// <summary>Reads answers as they are printed, apart from the reader of the engine, and says whether two are the same.</summary>
internal static partial class WrittenAnswer
{
    /// <summary>Whether two answers are the same: numbers by value, lists one by one, and two texts, or options of a choice, letter by letter.</summary>
    /// <remarks>Of 2/4 and 1/2 each is an option of its own, and where both answers are texts the form is meant: 3.40 is not 3.4.</remarks>
    public static bool AreSame(Value one, Value other, bool isChoice)
    {
        if (one.Kind == ValueKind.None || other.Kind == ValueKind.None)
        {
            return one.Kind == other.Kind;
        }

        if (isChoice || (one.Kind == ValueKind.Text && other.Kind == ValueKind.Text))
        {
            return string.Equals(one.ToString(), other.ToString(), StringComparison.Ordinal);
        }

        List<Rational>? left = TryNumbers(one);
        List<Rational>? right = TryNumbers(other);
        return left is null || right is null
            ? string.Equals(one.ToString(), other.ToString(), StringComparison.Ordinal)
            : left.SequenceEqual(right);
    }

    /// <summary>The number that a text writes as a whole number, a decimal, a fraction, a mixed number, a percentage, a time or a duration; null for none.</summary>
    public static Rational? TryNumber(string text)
    {
        string t = text.Trim();
        if (TryMatch(Plain(), t) is [{ } sign, { } whole, { } places])
        {
            Rational size = new(BigInteger.Parse(whole + places, CultureInfo.InvariantCulture), BigInteger.Pow(10, places.Length));
            return sign.Length > 0 ? -size : size;
        }

        if (TryMatch(Broken(), t) is [{ } wholes, { } top, { } bottom] && BigInteger.Parse(bottom, CultureInfo.InvariantCulture) is { IsZero: false } parts)
        {
            Rational part = new(BigInteger.Parse(top, CultureInfo.InvariantCulture), parts);
            return wholes.Length > 0 ? part + BigInteger.Parse(wholes, CultureInfo.InvariantCulture) : part;
        }

        return TryMatch(Clock(), t) is [{ } hours, { } minutes] && int.Parse(minutes, CultureInfo.InvariantCulture) is int m and < 60
            ? (Rational)((60 * int.Parse(hours, CultureInfo.InvariantCulture)) + m)
            : null;
    }

    private static List<Rational>? TryNumbers(Value value)
    {
        IEnumerable<Rational?> numbers = value.Kind switch
        {
            ValueKind.Number => [value.Number],
            ValueKind.List => value.Items.Select(i => i.Kind == ValueKind.Number ? i.Number : TryNumber(i.ToString())),
            _ => TryParts(value.ToString()).Select(TryNumber),
        };
        List<Rational?> all = [.. numbers];
        return all.Contains(null) ? null : [.. all.Select(n => n!.Value)];
    }

    /// <summary>The numbers of "3 r 2", "(2, 5)" or "8 and 12".</summary>
    private static string[] TryParts(string text) => TryMatch(Several(), text) is [{ } first, { } second] ? [first, second] : [text];

    private static string[]? TryMatch(Regex form, string text) =>
        form.Match(text) is { Success: true } match ? [.. match.Groups.Values.Skip(1).Select(g => g.Value)] : null;

    [GeneratedRegex(@"^(?<a>-?)(?<b>\d+)(?:\.(?<c>\d+))?%?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^(?:(?<a>\d+) )?(?<b>\d+)/(?<c>\d+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Broken();

    [GeneratedRegex(@"^(?<a>\d+)(?::| h )(?<b>\d+)(?: min)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^\(?(?<a>-?[\d./]+)(?: r |, | and )(?<b>-?[\d./]+)\)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Several();
}
