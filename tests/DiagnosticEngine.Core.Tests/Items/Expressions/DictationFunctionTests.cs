using System.Globalization;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Core.Tests.Items.Expressions;

public sealed class DictationFunctionTests
{
    private static readonly Dictionary<string, Value> NoNames = new(StringComparer.Ordinal);

    [Theory]
    [InlineData(0, "0")]
    [InlineData(17, "17")]
    [InlineData(100, "100")]
    [InlineData(305, "3005")]
    [InlineData(347, "30047")]
    [InlineData(4_000, "4000")]
    [InlineData(4_007, "40007")]
    [InlineData(4_300, "4000300")]
    [InlineData(4_325, "400030025")]
    [InlineData(25_010, "2500010")]
    [InlineData(9_999_999, "900000099900090099")]
    public void WriteAsHeard_Number_GivesEachPartInFull(int number, string expected)
    {
        Assert.Equal(expected, WriteAsHeard(number));
    }

    [Fact]
    public void WriteAsHeard_NumberOfOneSpokenPart_IsTheNumber()
    {
        IEnumerable<int> parts = Enumerable.Range(0, 100).Concat(Enumerable.Range(1, 9).Select(h => 100 * h)).Concat(Enumerable.Range(1, 999).Select(t => 1_000 * t));
        Assert.All(parts, n => Assert.Equal(n.ToString(CultureInfo.InvariantCulture), WriteAsHeard(n)));
    }

    [Fact]
    public void WriteAsHeard_NumberOfSeveralParts_KeepsTheDigitsInOrderAndAddsZeros()
    {
        Law.ForAll(1_000, random =>
        {
            int number = (int)random.NextBelow(10_000_000);
            string heard = WriteAsHeard(number);
            string figures = number.ToString(CultureInfo.InvariantCulture);
            Assert.Equal(figures.Replace("0", "", StringComparison.Ordinal), heard.Replace("0", "", StringComparison.Ordinal));
            Assert.True(heard.Length >= figures.Length);
        });
    }

    private static string WriteAsHeard(int number) =>
        Expression.Parse(string.Create(CultureInfo.InvariantCulture, $"writeAsHeard({number})")).Evaluate(NoNames).ToString();
}
