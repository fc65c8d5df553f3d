using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>One axis of squared paper.</summary>
internal sealed class GridAxis(PictureData data)
{
    private readonly Rational _from = data.Number("from");
    private readonly Rational _to = data.Number("to");

    public Rational Step { get; } = data.Number("step", Rational.One);

    /// <summary>How many squares long it is; the last may be cut.</summary>
    public double Steps => ((_to - _from) / Step).Real();

    /// <summary>Where the other axis crosses: at zero where there is a zero, else at the end nearest to it.</summary>
    public Rational Crossing => _from.Sign > 0 ? _from : _to.Sign < 0 ? _to : Rational.Zero;

    public NumberScale Scale(double start, double end) => new(_from, _to, start, end);

    /// <summary>The numbers to be written.</summary>
    public IReadOnlyList<Rational> Labels(NumberScale scale, double room) =>
        data["labels"] is null ? scale.Labels(Step, room) : [.. data.Numbers("labels").Distinct()];
}
