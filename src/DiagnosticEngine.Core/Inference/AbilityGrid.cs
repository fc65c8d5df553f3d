using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Inference;

/// <summary>Level and strand ability on grids of one step: the distribution that every estimator computes with.</summary>
/// <remarks>
/// The level takes the values mean + step × k, the offset of a strand the values step × j, both symmetrical and with normal weights that sum to 1;
/// so the ability of a strand, their sum, lies on a grid too. The step is 1.2 logits of the slope, fine enough that sums of a normal density
/// and a logistic curve are those of the integrals to six digits (the trapezoidal rule on analytic functions: Trefethen and Weideman, 2014), but never under
/// a sixth of the wider deviation. The grids reach three deviations. A deviation below 0.8 steps is kept by three points of the same variance, none by
/// one point. The discretised model, and not the continuous one, is the model: estimators may be compared to the last digits. Immutable.
/// </remarks>
internal sealed class AbilityGrid
{
    private const double LogitsPerStep = 1.2;
    private const double Reach = 3;
    private const int FewestStepsPerDeviation = 6;
    private const double NarrowestDeviation = 0.8;

    private AbilityGrid(double step, double[] levels, double[] levelWeights, double[] offsetWeights)
    {
        Step = step;
        Levels = levels;
        LevelWeights = levelWeights;
        OffsetWeights = offsetWeights;
        Abilities = new double[levels.Length + offsetWeights.Length - 1];
        for (int m = 0; m < Abilities.Length; m++)
        {
            Abilities[m] = levels[0] + ((m - ((offsetWeights.Length - 1) / 2.0)) * step);
        }
    }

    /// <summary>Distance of neighbours, in levels.</summary>
    public double Step { get; }

    /// <summary>Values of the level, rising.</summary>
    public double[] Levels { get; }

    /// <summary>Their probabilities.</summary>
    public double[] LevelWeights { get; }

    /// <summary>Probabilities of the offsets of a strand, from the lowest.</summary>
    public double[] OffsetWeights { get; }

    /// <summary>Values of a strand's ability: level k with offset j has the one at k + j.</summary>
    public double[] Abilities { get; }

    /// <summary>Makes the grid for the numbers of a model.</summary>
    /// <exception cref="ArgumentException">A deviation or the slope is negative or not a number.</exception>
    public static AbilityGrid Of(KnowledgeModelParameters parameters)
    {
        double widest = Math.Max(parameters.LevelDeviation, parameters.StrandDeviation);
        if (!(parameters.LevelDeviation >= 0 && parameters.StrandDeviation >= 0 && parameters.Slope >= 0 && double.IsFinite(widest)))
        {
            throw new ArgumentException("Deviations and slope of the model must be finite and not negative.", nameof(parameters));
        }

        double wanted = parameters.Slope * widest > LogitsPerStep ? LogitsPerStep / parameters.Slope : widest;
        double step = widest > 0 ? Math.Max(wanted, widest / FewestStepsPerDeviation) : 1;
        double[] levelWeights = NormalWeights(parameters.LevelDeviation / step);
        double[] levels = new double[levelWeights.Length];
        for (int k = 0; k < levels.Length; k++)
        {
            levels[k] = parameters.LevelMean + ((k - ((levels.Length - 1) / 2.0)) * step);
        }

        return new AbilityGrid(step, levels, levelWeights, NormalWeights(parameters.StrandDeviation / step));
    }

    // The deviation is in steps.
    private static double[] NormalWeights(double deviation)
    {
        if (deviation <= 0)
        {
            return [1];
        }

        if (deviation < NarrowestDeviation)
        {
            double side = deviation * deviation / 2;
            return [side, 1 - (2 * side), side];
        }

        // An even number of points serves as well as an odd one and costs one point less at most.
        double[] weights = new double[(int)Math.Ceiling(2 * Reach * deviation) + 1];
        double middle = (weights.Length - 1) / 2.0;
        double sum = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            double z = (i - middle) / deviation;
            weights[i] = Math.Exp(-z * z / 2);
            sum += weights[i];
        }

        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] /= sum;
        }

        return weights;
    }
}
