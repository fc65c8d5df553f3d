using System.Globalization;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Tests.Rules.Statements;

/// <summary>A decimal as it is printed: a whole part and the digits after the point.</summary>
internal sealed record PlainDecimal(long Whole, string After)
{
    /// <summary>The decimal with <paramref name="digits"/> after the point, filled up with zeros to <paramref name="places"/>.</summary>
    public static PlainDecimal Of(long whole, long digits, long places) => new(whole, Digits.Text(digits).PadLeft((int)places, '0'));

    public long AfterAsWhole => long.Parse(After, CultureInfo.InvariantCulture);

    public long WithoutPoint => long.Parse(Digits.Text(Whole) + After, CultureInfo.InvariantCulture);

    public Rational Value => new(WithoutPoint, TenTo(After.Length));

    /// <summary>The digits after the point as hundredths; later ones are not seen.</summary>
    public long Pence => long.Parse(After.PadRight(2, '0')[..2], CultureInfo.InvariantCulture);

    public static long TenTo(int places) => places == 0 ? 1 : 10 * TenTo(places - 1);

    public override string ToString() => Digits.Text(Whole) + "." + After;
}
