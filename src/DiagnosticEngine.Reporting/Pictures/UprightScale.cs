using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>An upright scale in lines of characters: every mark on its own line, the reading exactly on one.</summary>
internal sealed class UprightScale
{
    private const int MostRows = 20;
    private const int MostLabels = 11;

    private static readonly int[] s_multiples = [1, 2, 5, 10, 20];

    private UprightScale(IReadOnlyList<(string? Label, bool IsMark)> rows, int reading, string unit)
    {
        (Rows, Reading, Unit) = (rows, reading, unit);
    }

    /// <summary>From the top down: what is written beside each line, null for nothing, and whether there is a mark.</summary>
    public IReadOnlyList<(string? Label, bool IsMark)> Rows { get; }

    /// <summary>Which of the rows the reading is on.</summary>
    public int Reading { get; }

    public string Unit { get; }

    /// <summary>Null where the reading or a number would not fall on a line, or there are too many lines.</summary>
    public static UprightScale? Read(PictureData data)
    {
        if (data.Number("from") is not { } from || data.Number("to") is not { } to || data.Number("step") is not { Sign: > 0 } step || from >= to
            || (to - from) / step > MostRows || !((to - from) / step).IsInteger || data.Number("at") is not { } at || at < from || at > to
            || data.Label("unit") is not { } unit || data.Label("numbers") is not { } form || data.Items("labels")?.All(l => l.Number()) is not { } given)
        {
            return null;
        }

        IReadOnlyList<Rational> labels = data["labels"] is null ? Usual(from, to, step) : given;
        bool isWritten = form is "" or "decimal" || labels.All(l => l.IsInteger);
        foreach (int perStep in new[] { 1, 2, 4, 5, 10 })
        {
            Rational line = step / perStep;
            int count = (int)((to - from) / line).Floor + 1;
            if (count <= MostRows + 1 && isWritten && labels.Append(at).All(n => n >= from && n <= to && ((n - from) / line).IsInteger))
            {
                Rational[] numbers = [.. Enumerable.Range(0, count).Select(i => to - (i * line))];
                return labels.Any(l => Decimals.TryWrite(l) is null)
                    ? null
                    : new([.. numbers.Select((n, i) => (labels.Contains(n) ? Decimals.TryWrite(n) : null, i % perStep == 0))], Array.IndexOf(numbers, at), unit is "l" ? "litres" : unit);
            }
        }

        return null;
    }

    /// <summary>Every mark, every second, every fifth and so on, zero among them where it is on the scale.</summary>
    private static IReadOnlyList<Rational> Usual(Rational from, Rational to, Rational step)
    {
        int marks = (int)((to - from) / step).Floor + 1;
        int multiple = s_multiples.First(m => marks <= m * MostLabels);
        System.Numerics.BigInteger first = -(from / step).Floor % multiple;
        return [.. Enumerable.Range(0, marks).Where(i => (i - first) % multiple == 0).Select(i => from + (i * step))];
    }
}
