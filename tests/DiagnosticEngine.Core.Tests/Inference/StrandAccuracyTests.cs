using System.Globalization;
using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Core.Tests.Inference;

/// <summary>The scalable estimator against the exact one, on each of the 19 strands by itself.</summary>
public sealed class StrandAccuracyTests
{
    private const ulong Pupils = 2;
    private const double MostOnAverage = 0.005;
    private const double MostAnywhere = 0.02;

    private static readonly int[] s_after = [0, 5, 15, 30];

    // Measured with three pupils after 0, 5, 15 and 30 answers: root mean square error over all strands 0.0028, 0.0022, 0.0016, 0.0015; of the worst strand
    // 0.0039, 0.0028, 0.0024, 0.0018; largest error of one node 0.012, 0.014, 0.015, 0.011. Multiplication: 0.0030, 0.0024, 0.0019, 0.0016.
    // (Messages alone, without samples: 0.0027, 0.0043, 0.0105, 0.0042 over all; node by node instead of skill by skill 0.010 to 0.013.)
    [Fact]
    public void Update_EverySingleStrand_IsCloseToExact()
    {
        List<string> measured = [];
        bool close = true;
        double[] squares = new double[s_after.Length];
        double[] largest = new double[s_after.Length];
        int[] counts = new int[s_after.Length];
        foreach (string strand in RealMap.StrandIds)
        {
            string line = strand;
            double[][][] errors = Errors(strand);
            for (int i = 0; i < s_after.Length; i++)
            {
                double[] here = [.. errors.Where(pupil => pupil.Length > i).SelectMany(pupil => pupil[i])];
                double sum = here.Sum(e => e * e);
                double average = here.Length == 0 ? 0 : Math.Sqrt(sum / here.Length);
                double most = here.DefaultIfEmpty().Max();
                line += Figures(s_after[i], average, most);
                close &= average <= MostOnAverage && most <= MostAnywhere;
                squares[i] += sum;
                counts[i] += here.Length;
                largest[i] = Math.Max(largest[i], most);
            }

            measured.Add(line);
        }

        measured.Add("all" + string.Concat(s_after.Select((a, i) => Figures(a, Math.Sqrt(squares[i] / counts[i]), largest[i]))));
        Assert.True(close, string.Join('\n', measured));
    }

    // For each pupil and each number of answers that the strand has nodes for, the error of every node.
    private static double[][][] Errors(string strand)
    {
        ExactEstimator exact = new(RealMap.Strand(strand));
        ScalableEstimator scalable = new(exact.Model);
        List<double[][]> pupils = [];
        for (ulong pupil = 0; pupil < Pupils; pupil++)
        {
            List<KnowledgeState> states = TestAnswers.Adaptive(scalable, s_after[^1], pupil);
            pupils.Add([.. s_after.Where(a => a < states.Count).Select(a =>
                Rerun(exact, states[a]).Probabilities.Zip(states[a].Probabilities, (e, s) => Math.Abs(e - s)).ToArray())]);
        }

        return [.. pupils];
    }

    private static KnowledgeState Rerun(ExactEstimator exact, KnowledgeState state) => state.Evidence.Count == 0
        ? exact.Prior
        : exact.Update(new KnowledgeState(exact.Model, state.Probabilities, [.. state.Evidence.SkipLast(1)]), state.Evidence[^1]);

    private static string Figures(int after, double average, double largest) =>
        string.Create(CultureInfo.InvariantCulture, $" | {after}: {average:F4} ({largest:F3})");
}
