using System.Numerics;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.ErrorPatterns;

/// <summary>Whether an answer looks like a slip: one figure that is one out.</summary>
internal static class FiguresOut
{
    /// <summary>Whether two whole numbers differ by 1, 10, 100 and so on.</summary>
    public static bool IsOneOut(Value answer, Value right)
    {
        if (answer is not { Kind: ValueKind.Number, Number.IsInteger: true } || right is not { Kind: ValueKind.Number, Number.IsInteger: true })
        {
            return false;
        }

        BigInteger apart = BigInteger.Abs(answer.Number.Numerator - right.Number.Numerator);
        while (apart > 1 && apart % 10 == 0)
        {
            apart /= 10;
        }

        return apart.IsOne;
    }
}
