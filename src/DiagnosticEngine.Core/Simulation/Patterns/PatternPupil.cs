using System.Numerics;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Problems;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Simulation.Patterns;

/// <summary>A simulated pupil who can do everything but follows wrong rules, slips, or errs without a rule.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed record PatternPupil
{
    /// <summary>The rules that the pupil follows; empty for none.</summary>
    public IReadOnlyList<WrongRule> Rules { get; init; } = [];

    /// <summary>How often each rule shows where it bites, 0 to 1.</summary>
    public double Stability { get; init; } = 1;

    /// <summary>How often the answer goes wrong for no reason, 0 to 1.</summary>
    public double SlipRate { get; init; }

    /// <summary>Writes an answer.</summary>
    public string Answer(ItemVariant variant, DeterministicRandom random)
    {
        // Always the same number of draws, so that pupils who differ in rates meet the same luck.
        bool slips = random.NextDouble() < SlipRate;
        double which = random.NextDouble();
        WrongRule[] shown = [.. Rules.Where(_ => random.NextDouble() < Stability)];
        Value meant = Meant(variant, shown, which);
        return slips ? Slip(variant, meant, random) : variant.Write(meant);
    }

    private static Value Meant(ItemVariant variant, WrongRule[] shown, double which)
    {
        if (shown.Length == 0 || variant.Problem is not { } problem)
        {
            return variant.Answer;
        }

        if (shown.Length > 1 && problem.PredictTogether(shown) is { } together)
        {
            return together.Kind == ValueKind.None ? variant.Answer : together;
        }

        Value[] wrong = [.. shown.Select(problem.Predict).Where(v => v.Kind != ValueKind.None)];
        return wrong.Length == 0 ? variant.Answer : wrong[(int)(which * wrong.Length)];
    }

    // Half of the slips are one figure that is one out, the others any number of the same length.
    private static string Slip(ItemVariant variant, Value meant, DeterministicRandom random)
    {
        if (variant.Options.Count > 1)
        {
            Value[] others = [.. variant.Options.Where(o => !o.Equals(meant))];
            return variant.Write(others[(int)random.NextBelow(others.Length)]);
        }

        if (meant is not { Kind: ValueKind.Number, Number.IsInteger: true })
        {
            return variant.Write(meant);
        }

        BigInteger number = meant.Number.Numerator;
        int figures = BigInteger.Abs(number).ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
        if (random.NextBool(0.5))
        {
            BigInteger step = BigInteger.Pow(10, (int)random.NextBelow(figures));
            return ((number >= step && random.NextBool(0.5)) ? number - step : number + step).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        BigInteger low = figures == 1 ? 0 : BigInteger.Pow(10, figures - 1);
        BigInteger other = low + random.NextBelow((long)(BigInteger.Pow(10, figures) - low));
        return (other == number ? number + 1 : other).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
