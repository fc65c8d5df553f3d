using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Inference;

/// <summary>What is believed about one pupil's attributes after answers to items of a flat bank: exact, over all patterns.</summary>
/// <remarks>
/// Bayes' rule over the 2^K patterns, in the log domain, so that no pattern is lost however many answers there are and their order does not matter. The
/// one object here that changes, so that an answer costs no memory: 0.001 ms with 5 attributes, 2 ms with 16. After each answer it holds for every
/// set of attributes the probability that a pupil has all of them (Yates' superset sums), which is all that a selector asks for. Belongs to one caller
/// at a time; <see cref="Reset"/> makes it new for the next pupil.
/// </remarks>
public sealed class PatternPosterior
{
    private readonly double[] _logs;
    private readonly double[] _probabilities;
    private readonly double[] _having;
    private readonly double[] _lacking;
    private readonly bool[] _observed;

    /// <summary>Starts from the prior of a bank.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="bank"/> is null.</exception>
    public PatternPosterior(AttributeBank bank)
    {
        ArgumentNullException.ThrowIfNull(bank);
        Bank = bank;
        int patterns = 1 << bank.AttributeCount;
        _logs = new double[patterns];
        _probabilities = new double[patterns];
        _having = new double[patterns];
        _lacking = new double[patterns];
        _observed = new bool[bank.Items.Count];
        Reset();
    }

    /// <summary>The bank.</summary>
    public AttributeBank Bank { get; }

    /// <summary>How many items have been answered.</summary>
    public int ObservedCount { get; private set; }

    /// <summary>The probability of each pattern, 0 to 1; they sum to 1.</summary>
    public ReadOnlySpan<double> Probabilities => _probabilities;

    /// <summary>The pattern that is most probable; the lowest number wins a tie. The best guess when the whole pattern must be right.</summary>
    public int MostProbablePattern
    {
        get
        {
            int best = 0;
            for (int pattern = 1; pattern < _probabilities.Length; pattern++)
            {
                best = _probabilities[pattern] > _probabilities[best] ? pattern : best;
            }

            return best;
        }
    }

    /// <summary>The attributes that are each more probable than not, as bits. The best guess when every attribute counts by itself.</summary>
    public int ProbableAttributes
    {
        get
        {
            int attributes = 0;
            for (int bit = 1; bit < _probabilities.Length; bit <<= 1)
            {
                attributes |= _having[bit] > 0.5 ? bit : 0;
            }

            return attributes;
        }
    }

    /// <summary>What is not known about the pattern, in bits, 0 to the number of attributes (Shannon, 1948).</summary>
    public double Entropy
    {
        get
        {
            double entropy = 0;
            foreach (double p in _probabilities)
            {
                entropy -= p > 0 ? p * Math.Log2(p) : 0;
            }

            return Math.Max(0, entropy);
        }
    }

    /// <summary>Whether an item has been answered.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such item.</exception>
    public bool IsObserved(int item) => _observed[item];

    /// <summary>The probability that a pupil has an attribute, 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such attribute.</exception>
    public double AttributeProbability(int attribute)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(attribute);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(attribute, Bank.AttributeCount);
        return Math.Min(1, _having[1 << attribute]);
    }

    /// <summary>The probability that a pupil has all of some attributes, 0 to 1.</summary>
    /// <param name="attributes">The attributes, as bits.</param>
    /// <exception cref="IndexOutOfRangeException">A bit names no attribute.</exception>
    public double ProbabilityOfAll(int attributes) => Math.Min(1, _having[attributes]);

    /// <summary>The probability that at least one of some attributes is missing, with all digits also where it is tiny.</summary>
    /// <param name="attributes">The attributes, as bits.</param>
    /// <exception cref="IndexOutOfRangeException">A bit names no attribute.</exception>
    public double ProbabilityOfLack(int attributes) => Math.Min(1, _lacking[attributes]);

    /// <summary>Takes in an answer.</summary>
    /// <param name="item">Number of the item.</param>
    /// <param name="right">Whether the answer was right.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    /// <exception cref="InvalidOperationException">The item has been answered, or no possible pattern can have given these answers.</exception>
    public void Observe(int item, bool right)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(item);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(item, _observed.Length);
        if (_observed[item])
        {
            throw new InvalidOperationException("The item has been answered already.");
        }

        AttributeItem asked = Bank.ItemSpan[item];
        double with = Math.Log(right ? 1 - asked.Slip : asked.Slip);
        double without = Math.Log(right ? asked.Guess : 1 - asked.Guess);
        CheckPossible(asked.Attributes, with, without);
        for (int pattern = 0; pattern < _logs.Length; pattern++)
        {
            _logs[pattern] += (pattern & asked.Attributes) == asked.Attributes ? with : without;
        }

        _observed[item] = true;
        ObservedCount++;
        Summarise();
    }

    /// <summary>Forgets all answers.</summary>
    public void Reset()
    {
        Bank.Prior.Logs.CopyTo(_logs);
        Array.Clear(_observed);
        ObservedCount = 0;
        Summarise();
    }

    // Asked before anything changes, so that an impossible answer leaves the object as it was.
    private void CheckPossible(int attributes, double with, double without)
    {
        for (int pattern = 0; pattern < _logs.Length; pattern++)
        {
            double log = (pattern & attributes) == attributes ? with : without;
            if (!double.IsNegativeInfinity(log) && !double.IsNegativeInfinity(_logs[pattern]))
            {
                return;
            }
        }

        throw new InvalidOperationException("No possible pattern of attributes can have given these answers.");
    }

    private void Summarise()
    {
        LogDomain.Normalise(_logs, _probabilities);
        _probabilities.CopyTo(_having, 0);
        Array.Clear(_lacking);

        // Only sums, no differences: a probability of 1e-12 that something lacks keeps all its digits.
        for (int bit = 1; bit < _having.Length; bit <<= 1)
        {
            for (int block = 0; block < _having.Length; block += 2 * bit)
            {
                for (int without = block; without < block + bit; without++)
                {
                    int with = without + bit;
                    double rest = _lacking[without] + _having[without];
                    _lacking[without] += _lacking[with];
                    _lacking[with] += rest;
                    _having[without] += _having[with];
                }
            }
        }
    }
}
