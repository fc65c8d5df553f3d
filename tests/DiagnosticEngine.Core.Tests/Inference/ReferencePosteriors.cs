using System.Globalization;
using System.Runtime.CompilerServices;
using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Core.Tests.Inference;

/// <summary>Posteriors from outside (see Data/README.md).</summary>
internal sealed record ReferencePosteriors
{
    /// <summary>Answers to single nodes.</summary>
    public required IReadOnlyList<Evidence> Answers { get; init; }

    /// <summary>Root mean square over the nodes.</summary>
    public required double StandardError { get; init; }

    /// <summary>One for each node.</summary>
    public required IReadOnlyList<double> Probabilities { get; init; }

    /// <summary>Reads the lines of a file of the Data folder.</summary>
    public static string[] Lines(string name, [CallerFilePath] string file = "") =>
        File.ReadAllLines(Path.Combine(Path.GetDirectoryName(file)!, "..", "Data", name));

    /// <summary>Reads every three lines as one pupil.</summary>
    public static IEnumerable<ReferencePosteriors> Of(IEnumerable<string> lines) => lines.Chunk(3).Select(three => new ReferencePosteriors
    {
        Answers = [.. three[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Answer)],
        StandardError = double.Parse(three[1], CultureInfo.InvariantCulture),
        Probabilities = [.. three[2].Split(' ').Select(p => int.Parse(p, CultureInfo.InvariantCulture) / 10_000.0)],
    });

    /// <summary>What an estimator believes after the answers, computed in one go.</summary>
    public KnowledgeState Rerun(IKnowledgeEstimator estimator) => Answers.Count == 0
        ? estimator.Prior
        : estimator.Update(new KnowledgeState(estimator.Model, estimator.Prior.Probabilities, [.. Answers.SkipLast(1)]), Answers[^1]);

    /// <summary>Root mean square and largest difference.</summary>
    public (double Average, double Largest) Compare(KnowledgeState actual)
    {
        double[] errors = [.. Probabilities.Select((p, n) => Math.Abs(p - actual[n]))];
        return (Math.Sqrt(errors.Average(e => e * e)), errors.Max());
    }

    private static Evidence Answer(string answer)
    {
        int node = int.Parse(answer.AsSpan(0, answer.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture);
        return answer[^1] == '+'
            ? new Evidence { Nodes = [node], WhenSecured = 0.9, WhenNot = 0.08 }
            : new Evidence { Nodes = [node], WhenSecured = 0.1, WhenNot = 0.92 };
    }
}
