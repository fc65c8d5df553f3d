using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>What the data of a thermometer or a scale has in common.</summary>
internal sealed class InstrumentScale
{
    private const double LeastLength = 220;
    private const double LabelRoom = 17;
    private const int MostLabels = 11;

    private readonly string _form;

    public InstrumentScale(PictureData data)
    {
        From = data.Number("from");
        To = data.Number("to");
        Step = data.Number("step");
        At = data.Number("at");
        // An l alone, without a number before it, looks like a stroke.
        Unit = data.Text("unit") is "l" ? "litres" : data.Text("unit");
        _form = data["numbers"] is null ? "decimal" : data.Text("numbers");
        double room = 1.0 / MostLabels;
        Labels = data["labels"] is null ? new NumberScale(From, To, 0, 1).Labels(Step, room) : [.. data.Numbers("labels").Distinct().Order()];
        Marks = new NumberScale(From, To, 0, 1).Marks(Step);
    }

    public Rational From { get; }

    public Rational To { get; }

    public Rational Step { get; }

    /// <summary>The reading.</summary>
    public Rational At { get; }

    public string Unit { get; }

    public IReadOnlyList<Rational> Labels { get; }

    public IReadOnlyList<Rational> Marks { get; }

    /// <summary>How long a straight scale is so that its labels have room.</summary>
    public double Length
    {
        get
        {
            double closest = Labels.Zip(Labels.Skip(1)).Select(p => ((p.Second - p.First) / (To - From)).Real()).DefaultIfEmpty(1).Min();
            double tallest = Labels.Select(l => Caption(l).Height).DefaultIfEmpty(0).Max();
            return Math.Max(LeastLength, Math.Max(LabelRoom, tallest + 2) / closest);
        }
    }

    public Caption Caption(Rational label) => Drawing.Caption.Of(NumberText.Of(label, _form));

    /// <summary>How wide marks are drawn when they stand so far apart.</summary>
    public static double MarkWidth(double distance) => Math.Clamp(distance / 3, 0.5, 1.5);
}
