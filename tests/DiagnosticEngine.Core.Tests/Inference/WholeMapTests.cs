using System.Globalization;
using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Core.Tests.Inference;

/// <summary>The scalable estimator on all 765 nodes, against posteriors from outside (see Data/README.md).</summary>
public sealed class WholeMapTests
{
    // Measured, with the standard error of the reference in brackets: after 5 answers 0.0045 (0.0017); 15: 0.0052 (0.0012); 30: 0.0065 (0.0023) and
    // 0.0068 (0.0011); 60: 0.0068 (0.0013) and 0.0067 (0.0016). Largest error of one node 0.033. The first and the fourth, and the fifth, contradict the map in places.
    [Fact]
    public void Update_SixPupils_AgreesWithMarkovChains() => AssertClose("whole-map-posteriors.txt", 6, 0.01, 0.05);

    // Measured before any answer 0.0011; after 10, 20, 40 and 60 answers six pupils drawn from the model 0.0068, 0.0081, 0.0083 and 0.0064 (worst pupil 0.0118), two whose strands
    // are more uneven than it expects 0.0072, 0.0070, 0.0057 and 0.0049; largest error of one node 0.052. The reference's own standard error is 0.0004 to 0.0013.
    [Fact]
    public void Update_EightPupilsFromNoneToSixtyAnswers_AgreesWithReferenceProgram() => AssertClose("whole-map-reference.txt", 33, 0.014, 0.08);

    private static void AssertClose(string file, int expected, double mostOnAverage, double mostAnywhere)
    {
        ScalableEstimator estimator = new(RealMap.Whole);
        List<string> measured = [];
        bool close = true;
        foreach (ReferencePosteriors reference in ReferencePosteriors.Of(ReferencePosteriors.Lines(file)))
        {
            (double average, double largest) = reference.Compare(reference.Rerun(estimator));
            measured.Add(string.Create(
                CultureInfo.InvariantCulture, $"{reference.Answers.Count} answers: {average:F4} ({reference.StandardError:F4}), largest {largest:F3}"));
            close &= average <= mostOnAverage && largest <= mostAnywhere;
        }

        Assert.True(close && measured.Count == expected, string.Join('\n', measured));
    }
}
