using System.Globalization;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Problems;

namespace DiagnosticEngine.ErrorPatterns;

/// <summary>What the answer to one question is expected to tell about the hypotheses of a family.</summary>
internal sealed class PatternForecast
{
    // What is less probable than this changes no choice of questions.
    private const double Negligible = 1e-4;
    private const int Right = 0;
    private const int Other = 1;

    private readonly ItemVariant _variant;
    private readonly ErrorPatternParameters _parameters;
    private readonly Dictionary<string, int> _outcomes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _single = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?> _joint = new(StringComparer.Ordinal);

    public PatternForecast(ItemVariant variant, ErrorPatternParameters parameters)
    {
        _variant = variant;
        _parameters = parameters;
        foreach ((string id, Value gives) in RulePredictions.Of(variant))
        {
            _single[id] = OutcomeOf(gives);
        }
    }

    /// <summary>The question.</summary>
    public ItemVariant Variant => _variant;

    /// <summary>Mutual information between the hypotheses and the answer, in bits (Lindley, 1956).</summary>
    public double Information(PatternFamily family)
    {
        lock (_outcomes)
        {
            return Bits(family);
        }
    }

    private double Bits(PatternFamily family)
    {
        List<PatternHypothesis> live = [.. family.Hypotheses.Where(h => h.Probability >= Negligible)];
        List<double[]> answers = [.. live.Select(AnswersUnder)];
        double[] overall = new double[_outcomes.Count + 2];
        double total = live.Sum(h => h.Probability);
        for (int h = 0; h < live.Count; h++)
        {
            Spread(answers[h], live[h].ErrorRate);
        }

        for (int o = 0; o < overall.Length; o++)
        {
            for (int h = 0; h < live.Count; h++)
            {
                overall[o] += live[h].Probability / total * At(answers[h], o, live[h].ErrorRate);
            }
        }

        double bits = 0;
        for (int h = 0; h < live.Count; h++)
        {
            for (int o = 0; o < overall.Length; o++)
            {
                double p = At(answers[h], o, live[h].ErrorRate);
                bits += p > 0 ? live[h].Probability / total * p * Math.Log2(p / overall[o]) : 0;
            }
        }

        return Math.Max(0, bits);
    }

    /// <summary>How likely each answer is that the pupil means to give; more answers may come to be known later.</summary>
    private double[] AnswersUnder(PatternHypothesis hypothesis)
    {
        IReadOnlyList<string> ids = hypothesis.MisconceptionIds;
        Dictionary<int, double> meant = [];
        for (int active = 0; active < 1 << ids.Count; active++)
        {
            int shown = System.Numerics.BitOperations.PopCount((uint)active);
            double weight = Math.Pow(hypothesis.Stability, shown) * Math.Pow(1 - hypothesis.Stability, ids.Count - shown);
            string[] together = [.. ids.Where((_, i) => (active & (1 << i)) != 0)];
            int[] outcomes = Meant(together);
            foreach (int outcome in outcomes)
            {
                meant[outcome] = meant.GetValueOrDefault(outcome) + (weight / outcomes.Length);
            }
        }

        double[] answers = new double[meant.Keys.Append(Other).Max() + 1];
        foreach ((int outcome, double weight) in meant)
        {
            answers[outcome] = weight;
        }

        return answers;
    }

    private int[] Meant(string[] together)
    {
        int[] biting = [.. together.Where(_single.ContainsKey).Select(id => _single[id])];
        if (together.Length > 1 && Together(together) is { } joint)
        {
            return [joint];
        }

        return biting.Length == 0 ? [Right] : biting;
    }

    private int? Together(string[] ids)
    {
        string key = string.Join(' ', ids);
        if (!_joint.TryGetValue(key, out int? outcome))
        {
            WrongRule?[] rules = [.. ids.Select(id => _variant.Problem?.Problem.RuleOf(id))];
            Value? gives = rules.Contains(null) ? null : _variant.Problem!.PredictTogether(rules!);
            outcome = gives is null ? null : gives.Kind == ValueKind.None ? Right : OutcomeOf(gives);
            _joint[key] = outcome;
        }

        return outcome;
    }

    private int OutcomeOf(Value value)
    {
        string key = value.Kind.ToString() + value.ToString().ToUpper(CultureInfo.InvariantCulture);
        if (!_outcomes.TryGetValue(key, out int outcome))
        {
            outcome = _outcomes.Count + 2;
            _outcomes[key] = outcome;
        }

        return outcome;
    }

    private static void Spread(double[] answers, double error)
    {
        for (int o = 0; o < answers.Length; o++)
        {
            answers[o] *= 1 - error;
        }
    }

    // An error is any one particular answer with a small chance, and mostly one that nothing predicts.
    private double At(double[] answers, int outcome, double error)
    {
        double meant = outcome < answers.Length ? answers[outcome] : 0;
        double chance = outcome == Other ? Math.Max(0, 1 - (_outcomes.Count * _parameters.OpenMatch)) : outcome == Right ? 0 : _parameters.OpenMatch;
        return meant + (error * chance);
    }
}
