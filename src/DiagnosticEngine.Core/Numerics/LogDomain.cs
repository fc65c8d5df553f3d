namespace DiagnosticEngine.Numerics;

/// <summary>Arithmetic on logarithms of probabilities, so that long products neither vanish nor overflow.</summary>
internal static class LogDomain
{
    /// <summary>log(sum of exp): negative infinity for an empty list or one of impossible terms only.</summary>
    public static double LogSumExp(ReadOnlySpan<double> logs)
    {
        double largest = double.NegativeInfinity;
        foreach (double log in logs)
        {
            largest = Math.Max(largest, log);
        }

        if (double.IsNegativeInfinity(largest))
        {
            return largest;
        }

        double sum = 0;
        foreach (double log in logs)
        {
            sum += Math.Exp(log - largest);
        }

        return largest + Math.Log(sum);
    }

    /// <summary>Turns log weights into probabilities that sum to 1.</summary>
    public static void Normalise(ReadOnlySpan<double> logs, Span<double> probabilities)
    {
        double total = LogSumExp(logs);
        for (int i = 0; i < logs.Length; i++)
        {
            probabilities[i] = Math.Exp(logs[i] - total);
        }
    }

    /// <summary>The logistic function, 1 / (1 + e^-x), safe for any x.</summary>
    public static double Logistic(double x) => x >= 0 ? 1 / (1 + Math.Exp(-x)) : Math.Exp(x) / (1 + Math.Exp(x));

    /// <summary>Entropy in bits of an event with probability p.</summary>
    public static double BinaryEntropy(double p) =>
        p is <= 0 or >= 1 ? 0 : -((p * Math.Log2(p)) + ((1 - p) * Math.Log2(1 - p)));
}
