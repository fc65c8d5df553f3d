using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using DiagnosticEngine.Items.Columns;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Core.Tests.Items.Expressions;

public sealed class FunctionTests
{
    private static readonly Dictionary<string, Value> NoNames = new(StringComparer.Ordinal);

    [Theory]
    [InlineData("abs(-3/4)", "3/4")]
    [InlineData("min(3, 1/2, 2)", "1/2")]
    [InlineData("min([3, 1, 2])", "1")]
    [InlineData("max(3, 7/2, -9)", "7/2")]
    [InlineData("max([5])", "5")]
    [InlineData("floor(-7/2)", "-4")]
    [InlineData("ceiling(-7/2)", "-3")]
    [InlineData("ceiling(7/2)", "4")]
    [InlineData("ceiling(4)", "4")]
    [InlineData("div(17, 5)", "3")]
    [InlineData("div(-17, 5)", "-4")]
    [InlineData("mod(17, 5)", "2")]
    [InlineData("mod(-17, 5)", "3")]
    [InlineData("mod(7/2, 1)", "1/2")]
    [InlineData("gcd(12, 18)", "6")]
    [InlineData("gcd(0, 0)", "0")]
    [InlineData("lcm(4, 6)", "12")]
    [InlineData("lcm(0, 6)", "0")]
    [InlineData("lcm(-4, 6)", "12")]
    [InlineData("isInteger(6/3)", "true")]
    [InlineData("isInteger(1/3)", "false")]
    [InlineData("ones(5628)", "8")]
    [InlineData("tens(5628)", "2")]
    [InlineData("hundreds(5628)", "6")]
    [InlineData("thousands(5628)", "5")]
    [InlineData("thousands(12345)", "2")]
    [InlineData("thousands(28)", "0")]
    [InlineData("digit(5628, 2)", "6")]
    [InlineData("digit(3.47, -1)", "4")]
    [InlineData("digit(3.47, -2)", "7")]
    [InlineData("digit(5, 9)", "0")]
    [InlineData("placeValue(5628, 2)", "600")]
    [InlineData("placeValue(3.47, -2)", "7/100")]
    [InlineData("digitCount(0)", "1")]
    [InlineData("digitCount(1000)", "4")]
    [InlineData("digitSum(5628)", "21")]
    [InlineData("leadingDigit(5628)", "5")]
    [InlineData("concat(2, 3, 4)", "234")]
    [InlineData("concat(50, 0)", "500")]
    [InlineData("concat(0, 5)", "5")]
    [InlineData("reverseDigits(120)", "21")]
    [InlineData("removeZeros(3040)", "34")]
    [InlineData("removeZeros(0)", "0")]
    [InlineData("roundHalfUp(345, 10)", "350")]
    [InlineData("roundHalfDown(345, 10)", "340")]
    [InlineData("roundHalfDown(346, 10)", "350")]
    [InlineData("roundDown(349, 10)", "340")]
    [InlineData("roundUp(341, 10)", "350")]
    [InlineData("roundUp(340, 10)", "340")]
    [InlineData("roundHalfUp(3.45, 0.1)", "7/2")]
    [InlineData("roundHalfUp(7, 5)", "5")]
    [InlineData("numerator(6/8)", "3")]
    [InlineData("denominator(6/8)", "4")]
    [InlineData("denominator(5)", "1")]
    [InlineData("wholePart(11/4)", "2")]
    [InlineData("wholePart(-11/4)", "-2")]
    [InlineData("fractionPart(11/4)", "3/4")]
    [InlineData("fractionPart(-11/4)", "-3/4")]
    [InlineData("words(0)", "zero")]
    [InlineData("words(13)", "thirteen")]
    [InlineData("words(100)", "one hundred")]
    [InlineData("words(1000000)", "one million")]
    [InlineData("words(1000001)", "one million and one")]
    [InlineData("words(1200000)", "one million two hundred thousand")]
    [InlineData("words(345678)", "three hundred and forty-five thousand six hundred and seventy-eight")]
    [InlineData("words(9999999)", "nine million nine hundred and ninety-nine thousand nine hundred and ninety-nine")]
    [InlineData("roman(4)", "IV")]
    [InlineData("roman(3999)", "MMMCMXCIX")]
    [InlineData("decimal(0.50)", "0.5")]
    [InlineData("decimal(-1/8)", "-0.125")]
    [InlineData("decimal(12)", "12")]
    [InlineData("decimal(1/100)", "0.01")]
    [InlineData("mixed(3/4)", "3/4")]
    [InlineData("mixed(2)", "2")]
    [InlineData("fraction(6, 8)", "6/8")]
    [InlineData("fraction(0, 3)", "0/3")]
    [InlineData("grouped(999)", "999")]
    [InlineData("grouped(1000)", "1,000")]
    [InlineData("grouped(-1234567)", "-1,234,567")]
    [InlineData("plural(1, 'apple', 'apples')", "apple")]
    [InlineData("plural(0, 'apple', 'apples')", "apples")]
    [InlineData("plural(1/2, 'apple', 'apples')", "apples")]
    [InlineData("join([1, 2, 'x'], ' and ')", "1 and 2 and x")]
    [InlineData("join([], '-')", "")]
    [InlineData("join(['', ''], '-')", "-")]
    [InlineData("text(3/4) == '3/4'", "true")]
    [InlineData("sort([3, 1/2, 2])", "1/2, 2, 3")]
    [InlineData("sort(['b', 'a'])", "a, b")]
    [InlineData("sort([]) == []", "true")]
    [InlineData("reverse([1, 2, 3])", "3, 2, 1")]
    [InlineData("at([7, 8, 9], 0)", "7")]
    [InlineData("at([7, 8, 9], 2)", "9")]
    [InlineData("size([1, [2, 3]])", "2")]
    [InlineData("sum([1/2, 1/3])", "5/6")]
    [InlineData("sum([])", "0")]
    [InlineData("columnAdd(28, 17, 'no-carry')", "35")]
    [InlineData("columnMultiply(34, 6, 'no-carry')", "184")]
    [InlineData("columnMultiply(12, 4, 'no-carry') == none", "true")]
    [InlineData("columnDivide(618, 6, 'missing-zero-in-quotient')", "13")]
    [InlineData("columnDivide(618, 6, ['missing-zero-in-quotient', 'digit-by-digit'])", "11")]
    [InlineData("columnDivide(84, 4, 'digit-by-digit') == none", "true")]
    [InlineData("columnDivide(84, 0, 'digit-by-digit') == none", "true")]
    [InlineData("columnDivide(619, 6)", "103")]
    [InlineData("writeAsHeard(305)", "3005")]
    [InlineData("columnMultiply(34, 12, 'no-placeholder')", "102")]
    [InlineData("columnMultiply(34, 12)", "408")]
    [InlineData("columnAdd(28, 17)", "45")]
    [InlineData("columnSubtract(304, 75)", "229")]
    [InlineData("columnSubtract(75, 304) == none", "true")]
    [InlineData("columnSubtract(304, 75, ['zero-take-n-gives-n', 'borrow-across-zero'])", "279")]
    [InlineData("columnSubtract(304, 75, ['borrow-across-zero', 'zero-take-n-gives-n'])", "279")]
    [InlineData("columnSubtract(304, 75, ['borrow-across-zero', 'borrow-from-zero']) == none", "true")]
    public void Evaluate_Call_GivesTheFunctionsValue(string source, string expected)
    {
        Assert.Equal(expected, Expression.Parse(source).Evaluate(NoNames).ToString());
    }

    [Theory]
    [InlineData("1 + abs('x')", 4, "abs needs a number, not the text 'x'.")]
    [InlineData("ones(-3)", 0, "ones needs a whole number that is not negative, not -3.")]
    [InlineData("ones(7/2)", 0, "ones needs a whole number, not 7/2.")]
    [InlineData("digit(7, 'x')", 0, "digit needs a whole number as its second value, not the text 'x'.")]
    [InlineData("digit(7, 65)", 0, "digit needs a whole number from -64 to 64 as its second value, not 65.")]
    [InlineData("digit(-7, 0)", 0, "digit needs a number that is not negative, not -7.")]
    [InlineData("div(1, 0)", 0, "div cannot divide by zero.")]
    [InlineData("mod(1, 0)", 0, "mod cannot divide by zero.")]
    [InlineData("min([])", 0, "min needs at least one number.")]
    [InlineData("min(1, 'x')", 0, "min needs numbers, not the text 'x'.")]
    [InlineData("roundUp(7, 0)", 0, "roundUp needs a unit above 0, not 0.")]
    [InlineData("words(10000000)", 0, "words needs a whole number from 0 to 9999999, not 10000000.")]
    [InlineData("roman(0)", 0, "roman needs a whole number from 1 to 3999, not 0.")]
    [InlineData("decimal(1/3)", 0, "decimal needs a number that ends after at most 60 places, not 1/3.")]
    [InlineData("fraction(1, 0)", 0, "fraction needs a number below the line that is not 0.")]
    [InlineData("plural(1, 2, 'many')", 0, "plural needs text as its second value, not 2.")]
    [InlineData("sort([1, 'x'])", 0, "sort needs a list of numbers, or one of texts.")]
    [InlineData("at([1], 1)", 0, "at needs a whole number from 0 to 0 as its second value, not 1.")]
    [InlineData("at([], 0)", 0, "at needs a list that is not empty.")]
    [InlineData("size(3)", 0, "size needs a list, not 3.")]
    [InlineData("sum(3)", 0, "sum needs a list, not 3.")]
    [InlineData("columnMultiply(34, -2, 'no-carry')", 0, "columnMultiply needs a whole number that is not negative as its second value, not -2.")]
    [InlineData("columnSubtract(52, 38, [join(['x'], '')])", 0, "columnSubtract knows no fault 'x'.")]
    [InlineData("columnSubtract(52, 38, [])", 0, "columnSubtract needs at least one fault in its list.")]
    [InlineData("columnSubtract(52, 38, 7)", 0, "columnSubtract needs text as its third value, not 7.")]
    [InlineData("columnSubtract(52, 38, join(['x'], ''))", 0, "columnSubtract knows no fault 'x'.")]
    [InlineData("columnSubtract(10^50, 38, 'left-aligned')", 0, "columnSubtract works with at most 40 digits.")]
    [InlineData("columnDivide(10^50, 3, 'digit-by-digit')", 0, "columnDivide works with at most 40 digits.")]
    [InlineData("writeAsHeard(10000000)", 0, "writeAsHeard needs a whole number from 0 to 9999999, not 10000000.")]
    [InlineData("columnSubtract(1/2, 38, 'left-aligned')", 0, "columnSubtract needs a whole number as its first value, not 1/2.")]
    public void Evaluate_WrongArgument_SaysWhatIsNeeded(string source, int position, string message)
    {
        ExpressionException e = Assert.Throws<ExpressionException>(() => Expression.Parse(source).Evaluate(NoNames));
        Assert.Equal((message, position), (e.Message, e.Position));
    }

    [Theory]
    [InlineData("if(true, 1)", "if takes 3 values, not 2.")]
    [InlineData("min()", "min takes at least 1 value, not 0.")]
    [InlineData("ones()", "ones takes 1 value, not 0.")]
    [InlineData("columnAdd(1)", "columnAdd takes 2 to 3 values, not 1.")]
    public void TryParse_WrongNumberOfArguments_SaysHowMany(string source, string message)
    {
        Assert.False(Expression.TryParse(source, out _, out ExpressionError? error));
        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void Table_Names_AreThoseOfTheAuthoringPage()
    {
        string page = AuthoringPage();
        string table = page[page.IndexOf("| functions |", StringComparison.Ordinal)..page.IndexOf("Faults of `columnSubtract`", StringComparison.Ordinal)];
        IEnumerable<string> documented = Regex.Matches(table, @"`(?<name>\w+)\(", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(m => m.Groups["name"].Value);
        Assert.Equal(Listed(documented), Listed(FunctionTable.Names));
    }

    [Theory]
    [InlineData("columnSubtract")]
    [InlineData("columnAdd")]
    [InlineData("columnMultiply")]
    [InlineData("columnDivide")]
    public void Faults_Names_AreThoseOfTheAuthoringPage(string function)
    {
        string page = AuthoringPage();
        string list = page[page.IndexOf($"Faults of `{function}`:", StringComparison.Ordinal)..];
        list = list[list.IndexOf(':', StringComparison.Ordinal)..list.IndexOf('.', StringComparison.Ordinal)];
        IEnumerable<string> documented = Regex.Matches(list, "`(?<name>[a-z0-9-]+)`", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(m => m.Groups["name"].Value);
        Assert.True(WrittenMethods.TryGet(function, out IWrittenMethod? method));
        Assert.Equal(Listed(documented), Listed(method.Faults));
    }

    [Fact]
    public void Words_EveryNumber_ReadsBack()
    {
        IEnumerable<int> numbers = Enumerable.Range(0, 20_000).Concat(Enumerable.Range(0, 20_000).Select(i => 9_999_999 - (i * 499)));
        Assert.All(numbers, n => Assert.Equal(n, ReadWords(NumberWords.Write(n))));
    }

    [Fact]
    public void Words_AnyNumber_SaysAndOnceAfterHundredsOrBeforeALoneRest()
    {
        Assert.All(Enumerable.Range(101, 99), n => Assert.StartsWith("one hundred and ", NumberWords.Write(n), StringComparison.Ordinal));
        Assert.All(Enumerable.Range(2_001, 99), n => Assert.StartsWith("two thousand and ", NumberWords.Write(n), StringComparison.Ordinal));
        Assert.All(Enumerable.Range(21, 9), n => Assert.StartsWith("twenty-", NumberWords.Write(n), StringComparison.Ordinal));
    }

    [Fact]
    public void Roman_EveryNumber_ReadsBackAndRepeatsNoSignFourTimes()
    {
        Assert.All(Enumerable.Range(1, 3_999), n =>
        {
            string numeral = RomanNumerals.Write(n);
            Assert.Equal(n, ReadRoman(numeral));
            Assert.DoesNotMatch("(.)\\1\\1\\1", numeral);
        });
    }

    [Fact]
    public void Decimal_AnyTerminatingNumber_ReadsBack()
    {
        Law.ForAll(300, random =>
        {
            string source = string.Create(CultureInfo.InvariantCulture, $"{random.NextBelow(2_000) - 1_000}/{BigInteger.Pow(10, (int)random.NextBelow(6))}");
            Value value = Expression.Parse(source).Evaluate(NoNames);
            Assert.Equal(value, Expression.Parse(Expression.Parse($"decimal({source})").Evaluate(NoNames).Text).Evaluate(NoNames));
        });
    }

    private static string AuthoringPage([System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "..", "docs", "authoring.md"));

    private static string Listed(IEnumerable<string> names) => string.Join('\n', names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static int ReadWords(string words)
    {
        string[] small = [.. "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(' ')];
        string[] tens = [.. "- - twenty thirty forty fifty sixty seventy eighty ninety".Split(' ')];
        (int total, int group) = (0, 0);
        foreach (string word in words.Replace('-', ' ').Split(' '))
        {
            switch (word)
            {
                case "and":
                    break;
                case "hundred":
                    group *= 100;
                    break;
                case "thousand" or "million":
                    total += group * (word == "million" ? 1_000_000 : 1_000);
                    group = 0;
                    break;
                default:
                    int at = Array.IndexOf(small, word);
                    group += at >= 0 ? at : Array.IndexOf(tens, word) * 10;
                    break;
            }
        }

        return total + group;
    }

    private static int ReadRoman(string numeral)
    {
        int[] values = [.. numeral.Select(c => c switch { 'M' => 1000, 'D' => 500, 'C' => 100, 'L' => 50, 'X' => 10, 'V' => 5, _ => 1 })];
        return values.Select((v, i) => i + 1 < values.Length && v < values[i + 1] ? -v : v).Sum();
    }
}
