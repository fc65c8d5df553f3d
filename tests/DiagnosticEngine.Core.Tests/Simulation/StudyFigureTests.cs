using DiagnosticEngine.Numerics;
using DiagnosticEngine.Simulation;

namespace DiagnosticEngine.Core.Tests.Simulation;

public sealed class StudyFigureTests
{
    [Fact]
    public void Of_KnownValues_HasTheMeanAndTheNormalInterval()
    {
        // Variance of 1 … 4 by n − 1: 5/3; differences 1, −1, 1, −1 have variance 4/3.
        StudyFigure figure = StudyFigure.Of([1, 2, 3, 4], [2, 1, 4, 3]);
        Assert.Equal(2.5, figure.Mean);
        Assert.Equal(1.96 * Math.Sqrt(5.0 / 3 / 4), figure.HalfWidth, 12);
        Assert.Equal(0, figure.FirstMinusThis);
        Assert.Equal(1.96 * Math.Sqrt(4.0 / 3 / 4), figure.FirstMinusThisHalfWidth, 12);
    }

    [Fact]
    public void Of_FirstArmWithItself_DiffersByNothing() => Law.ForAll(20, random =>
    {
        double[] values = [.. Enumerable.Range(0, 1 + (int)random.NextBelow(30)).Select(_ => random.NextGaussian())];
        StudyFigure figure = StudyFigure.Of(values, values);
        Assert.Equal(0, figure.FirstMinusThis);
        Assert.Equal(0, figure.FirstMinusThisHalfWidth);
    });

    [Fact]
    public void Of_OnePupil_HasNoWidth()
    {
        StudyFigure figure = StudyFigure.Of([0.5], [0.75]);
        Assert.Equal((0.5, 0, 0.25, 0), (figure.Mean, figure.HalfWidth, figure.FirstMinusThis, figure.FirstMinusThisHalfWidth));
    }

    // 2,000 studies of 60 pupils: a share of 0.95 has a standard error of 0.005, and the normal approximation itself is 0.006 short at 60.
    [Fact]
    public void Of_ManyStudies_CoversTheTruthNineteenTimesInTwenty()
    {
        DeterministicRandom random = DeterministicRandom.FromSeed(11);
        int covered = 0;
        int paired = 0;
        for (int study = 0; study < 2000; study++)
        {
            double[] first = [.. Enumerable.Range(0, 60).Select(_ => 1 + random.NextGaussian())];
            double[] second = [.. first.Select(v => v - 0.3 + (0.5 * random.NextGaussian()))];
            StudyFigure figure = StudyFigure.Of(second, first);
            covered += Math.Abs(figure.Mean - 0.7) <= figure.HalfWidth ? 1 : 0;
            paired += Math.Abs(figure.FirstMinusThis - 0.3) <= figure.FirstMinusThisHalfWidth ? 1 : 0;
        }

        Assert.InRange(covered / 2000.0, 0.925, 0.965);
        Assert.InRange(paired / 2000.0, 0.925, 0.965);
    }

    [Fact]
    public void CalibrationError_KnownTables_IsTheWeightedMeanDistance()
    {
        Assert.Equal(0, Point(Bin(10, 0.05, 0.05), Bin(30, 0.95, 0.95)).CalibrationError);
        Assert.Equal(0.25 * 0.1, Point(Bin(10, 0.05, 0.15), Bin(30, 0.95, 0.95)).CalibrationError, 12);
        Assert.Equal(0.1, Point(Bin(10, 0.05, 0.15), Bin(30, 0.95, 0.85)).CalibrationError, 12);
    }

    private static StudyPoint Point(params ReliabilityBin[] bins) => new()
    {
        At = 0,
        MeanQuestions = 0,
        MeanMinutes = 0,
        Figures = new Dictionary<StudyMeasure, StudyFigure>(),
        Reliability = bins,
    };

    private static ReliabilityBin Bin(long count, double belief, double secured) => new() { From = 0, Count = count, MeanBelief = belief, ShareSecured = secured };
}
