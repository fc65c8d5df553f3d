namespace DiagnosticEngine.Inference;

/// <summary>How much an answer is expected to tell about one node, before it is given.</summary>
/// <remarks>
/// Mutual information of the node and the answer (Shannon, 1948; Lindley, 1956), in bits: 0 when the answer says nothing, at most the entropy of the node,
/// which is at most 1. The evidence of an answer about one node depends on the rest of the map through that node alone, so this is also what the answer
/// tells about the whole map. Safe to call from any thread.
/// </remarks>
public static class AnswerInformation
{
    private const double RoundingOfSums = 1e-9;

    /// <summary>Bits of an answer that is right or wrong.</summary>
    /// <param name="secured">Probability that the node is secured, 0 to 1.</param>
    /// <param name="rightWhenSecured">Probability of a right answer when it is, 0 to 1.</param>
    /// <param name="rightWhenNot">Probability of a right answer when it is not, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A probability is outside 0 to 1.</exception>
    public static double Bits(double secured, double rightWhenSecured, double rightWhenNot)
    {
        CheckProbability(secured);
        CheckProbability(rightWhenSecured);
        CheckProbability(rightWhenNot);
        double bits = Share(secured, rightWhenSecured, rightWhenNot) + Share(secured, 1 - rightWhenSecured, 1 - rightWhenNot);
        return Math.Max(0, bits);
    }

    /// <summary>Bits of an answer with any number of outcomes, such as right, wrong and "not sure yet".</summary>
    /// <param name="secured">Probability that the node is secured, 0 to 1.</param>
    /// <param name="whenSecured">Probability of each outcome when it is; they sum to 1.</param>
    /// <param name="whenNot">Probability of each outcome when it is not; they sum to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A probability is outside 0 to 1.</exception>
    /// <exception cref="ArgumentException">The lists differ in length or do not sum to 1.</exception>
    public static double Bits(double secured, ReadOnlySpan<double> whenSecured, ReadOnlySpan<double> whenNot)
    {
        CheckProbability(secured);
        if (whenSecured.Length != whenNot.Length)
        {
            throw new ArgumentException("Both lists must name the same outcomes.", nameof(whenNot));
        }

        double bits = 0;
        double sumSecured = 0;
        double sumNot = 0;
        for (int i = 0; i < whenSecured.Length; i++)
        {
            CheckProbability(whenSecured[i]);
            CheckProbability(whenNot[i]);
            sumSecured += whenSecured[i];
            sumNot += whenNot[i];
            bits += Share(secured, whenSecured[i], whenNot[i]);
        }

        return Math.Abs(sumSecured - 1) <= RoundingOfSums && Math.Abs(sumNot - 1) <= RoundingOfSums
            ? Math.Max(0, bits)
            : throw new ArgumentException("The probabilities of the outcomes must sum to 1.", nameof(whenSecured));
    }

    private static double Share(double secured, double whenSecured, double whenNot)
    {
        double either = (secured * whenSecured) + ((1 - secured) * whenNot);
        return Part(secured * whenSecured, whenSecured, either) + Part((1 - secured) * whenNot, whenNot, either);
    }

    private static double Part(double weight, double likelihood, double either) => weight > 0 ? weight * Math.Log2(likelihood / either) : 0;

    private static void CheckProbability(double value)
    {
        if (value is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A probability lies between 0 and 1.");
        }
    }
}
