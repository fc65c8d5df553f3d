using DiagnosticEngine.Inference;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Core.Tests.Inference;

public sealed class AnswerInformationTests
{
    [Fact]
    public void Bits_TwoOutcomes_IsEntropyBeforeLessEntropyAfter() => Law.ForAll(200, random =>
    {
        (double p, double a, double b) = (random.NextDouble(), random.NextDouble(), random.NextDouble());
        double right = (p * a) + ((1 - p) * b);
        double expected = LogDomain.BinaryEntropy(p)
            - (right * LogDomain.BinaryEntropy(p * a / right))
            - ((1 - right) * LogDomain.BinaryEntropy(p * (1 - a) / (1 - right)));
        Assert.Equal(expected, AnswerInformation.Bits(p, a, b), 10);
        Assert.Equal(AnswerInformation.Bits(p, a, b), AnswerInformation.Bits(p, [a, 1 - a], [b, 1 - b]), 12);
    });

    [Fact]
    public void Bits_ThreeOutcomes_IsEntropyBeforeLessEntropyAfter() => Law.ForAll(200, random =>
    {
        double p = random.NextDouble();
        double[] a = Outcomes(random);
        double[] b = Outcomes(random);
        double expected = LogDomain.BinaryEntropy(p);
        for (int i = 0; i < 3; i++)
        {
            double either = (p * a[i]) + ((1 - p) * b[i]);
            expected -= either * LogDomain.BinaryEntropy(p * a[i] / either);
        }

        double actual = AnswerInformation.Bits(p, a, b);
        Assert.Equal(expected, actual, 10);

        // Telling two outcomes apart never tells less than taking them together.
        Assert.True(actual >= AnswerInformation.Bits(p, a[0], b[0]) - 1e-12);
    });

    [Theory]
    [InlineData(0.5, 1, 0, 1)]
    [InlineData(0.5, 0.9, 0.1, 0.5310044064107188)]
    [InlineData(0.5, 0.7, 0.7, 0)]
    [InlineData(0, 0.9, 0.1, 0)]
    [InlineData(1, 0.9, 0.1, 0)]
    public void Bits_KnownCases_AreExact(double secured, double right, double guess, double expected) =>
        Assert.Equal(expected, AnswerInformation.Bits(secured, right, guess), 12);

    [Fact]
    public void Bits_WrongCalls_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AnswerInformation.Bits(1.1, 0.9, 0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => AnswerInformation.Bits(0.5, double.NaN, 0.1));
        Assert.Throws<ArgumentException>(() => AnswerInformation.Bits(0.5, [0.9, 0.1], [1.0]));
        Assert.Throws<ArgumentException>(() => AnswerInformation.Bits(0.5, [0.9, 0.2], [0.5, 0.5]));
    }

    private static double[] Outcomes(DeterministicRandom random)
    {
        double[] raw = [random.NextDouble() + 0.01, random.NextDouble() + 0.01, random.NextDouble() + 0.01];
        double sum = raw.Sum();
        return [raw[0] / sum, raw[1] / sum, 1 - (raw[0] / sum) - (raw[1] / sum)];
    }
}
