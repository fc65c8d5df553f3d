using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Core.Tests.Inference;

/// <summary>The scalable estimator against the exact one, strand by strand.</summary>
public sealed class StrandAccuracyTests
{
    private const int Pupils = 3;

    // Measured after 0, 5, 15 and 30 answers: root mean square error 0.0027, 0.0021, 0.0015, 0.0015; largest error 0.012, 0.013, 0.012, 0.011.
    // (Messages alone, without samples, place value included: 0.0027, 0.0043, 0.0105, 0.0042; node by node instead of skill by skill 0.010 to 0.013.)
    [Fact]
    public void Update_SingleStrands_IsCloseToExact() => AssertClose(
        RealMap.StrandIds.Where(s => s is not ("multiplication" or "place-value")), [0, 5, 15, 30], [0.004, 0.003, 0.0025, 0.0025], 0.02);

    // The strand with the most loops of those that the exact estimator does quickly. Measured: 0.0038, 0.0024; largest error 0.009, 0.010.
    [Fact]
    public void Update_PlaceValue_IsCloseToExact() => AssertClose(["place-value"], [0, 10], [0.006, 0.004], 0.02);

    private static void AssertClose(IEnumerable<string> strands, int[] after, double[] mostOnAverage, double mostAnywhere)
    {
        double[] squares = new double[after.Length];
        double[] largest = new double[after.Length];
        int[] counts = new int[after.Length];
        foreach (string strand in strands)
        {
            ExactEstimator exact = new(RealMap.Strand(strand));
            ScalableEstimator scalable = new(exact.Model);
            for (ulong pupil = 0; pupil < Pupils; pupil++)
            {
                List<KnowledgeState> states = TestAnswers.Adaptive(scalable, after[^1], pupil);
                for (int i = 0; i < after.Length && after[i] < states.Count; i++)
                {
                    KnowledgeState expected = after[i] == 0 ? exact.Prior : Rerun(exact, states[after[i]]);
                    double[] errors = [.. expected.Probabilities.Zip(states[after[i]].Probabilities, (e, a) => Math.Abs(e - a))];
                    squares[i] += errors.Sum(e => e * e);
                    counts[i] += errors.Length;
                    largest[i] = Math.Max(largest[i], errors.Max());
                }
            }
        }

        string measured = string.Join("; ", after.Select((a, i) => $"{a}: {Math.Sqrt(squares[i] / counts[i]):F4} ({largest[i]:F3})"));
        for (int i = 0; i < after.Length; i++)
        {
            Assert.True(Math.Sqrt(squares[i] / counts[i]) <= mostOnAverage[i] && largest[i] <= mostAnywhere, measured);
        }
    }

    private static KnowledgeState Rerun(ExactEstimator exact, KnowledgeState state) =>
        exact.Update(new KnowledgeState(exact.Model, state.Probabilities, [.. state.Evidence.SkipLast(1)]), state.Evidence[^1]);
}
