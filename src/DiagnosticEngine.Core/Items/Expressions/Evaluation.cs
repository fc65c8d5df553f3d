using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Expressions;

/// <summary>One evaluation, of a single expression or of several that share its bounds: names that may be used and work that may be done.</summary>
internal sealed class Evaluation(IReadOnlyDictionary<string, Value> names, StepMeter? meter = null)
{
    private int _steps;

    public IReadOnlyDictionary<string, Value> Names { get; } = names;

    /// <summary>Counts work.</summary>
    /// <exception cref="ExpressionException">It is too much.</exception>
    public void Spend(int steps, int position)
    {
        _steps += steps;
        meter?.Add(steps);
        if (_steps > ExpressionLimits.Steps)
        {
            throw new ExpressionException("This takes too long to work out.", position);
        }
    }

    /// <summary>Makes a number, if it is not too long.</summary>
    public Value Number(Rational number, int position)
    {
        int bits = BitsOf(number);
        if (bits > ExpressionLimits.NumberBits)
        {
            throw TooLong(position);
        }

        Spend(StepsFor(bits), position);
        return Value.Of(number);
    }

    /// <summary>Makes text, if it is not too long.</summary>
    public Value Text(string text, int position)
    {
        if (text.Length > ExpressionLimits.TextLength)
        {
            throw new ExpressionException($"This text is longer than {ExpressionLimits.TextLength} characters.", position);
        }

        Spend(1 + (text.Length / ExpressionLimits.CharactersPerStep), position);
        return Value.Of(text);
    }

    /// <summary>Makes a list, if it does not hold too much.</summary>
    public Value List(Value[] items, int position)
    {
        int cost = 1;
        foreach (Value item in items)
        {
            cost += CostOf(item);
            if (cost > ExpressionLimits.ListSize + 1)
            {
                throw new ExpressionException($"This list holds more than {ExpressionLimits.ListSize} values, or very long ones.", position);
            }
        }

        Spend(cost, position);
        return Value.Of(items);
    }

    /// <summary>Steps that looking at the whole value takes.</summary>
    public static int CostOf(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Number:
                return StepsFor(BitsOf(value.Number));
            case ValueKind.Text:
                return 1 + (value.Text.Length / ExpressionLimits.CharactersPerStep);
            case ValueKind.List:
                int cost = 1;
                for (int i = 0; i < value.Items.Count && cost <= ExpressionLimits.Steps; i++)
                {
                    cost += CostOf(value.Items[i]);
                }

                return cost;
            default:
                return 1;
        }
    }

    public static ExpressionException TooLong(int position) =>
        new($"This number is longer than {ExpressionLimits.NumberBits} bits.", position);

    // Long division and reduction to lowest terms take time that grows as the square.
    private static int StepsFor(int bits) => 1 + (bits / ExpressionLimits.BitsPerStep * (bits / ExpressionLimits.BitsPerStep));

    private static int BitsOf(Rational number) =>
        number.IsInteger ? (int)number.Numerator.GetBitLength() : (int)Math.Max(number.Numerator.GetBitLength(), number.Denominator.GetBitLength());
}
