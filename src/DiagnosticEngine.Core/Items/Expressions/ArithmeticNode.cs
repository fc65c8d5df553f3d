using System.Numerics;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Expressions;

/// <summary>A sum, difference, product, quotient or power.</summary>
internal sealed class ArithmeticNode(int position, char sign, Node left, Node right) : Node(position)
{
    public override Value Evaluate(Evaluation evaluation)
    {
        Rational one = Check(left.Evaluate(evaluation));
        Rational other = Check(right.Evaluate(evaluation));
        return evaluation.Number(
            sign switch
            {
                '+' => one + other,
                '-' => one - other,
                '*' => one * other,
                '/' => Divide(one, other),
                _ => Power(one, other),
            },
            Position);
    }

    private Rational Divide(Rational one, Rational other) =>
        other.Sign == 0 ? throw new ExpressionException("This divides by zero.", Position) : one / other;

    private Rational Power(Rational one, Rational other)
    {
        if (!other.IsInteger || other.Sign < 0 || other.Numerator > ExpressionLimits.Exponent)
        {
            throw new ExpressionException($"A power is a whole number from 0 to {ExpressionLimits.Exponent}, not {other}.", Position);
        }

        int exponent = (int)other.Numerator;
        long bits = Math.Max(one.Numerator.GetBitLength(), one.Denominator.GetBitLength());
        return (bits - 1) * exponent > ExpressionLimits.NumberBits
            ? throw Evaluation.TooLong(Position)
            : new(BigInteger.Pow(one.Numerator, exponent), BigInteger.Pow(one.Denominator, exponent));
    }

    private Rational Check(Value value) => value.Kind == ValueKind.Number
        ? value.Number
        : throw new ExpressionException($"{sign} needs numbers, not {Describe.A(value)}.", Position);
}
