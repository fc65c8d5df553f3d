using DiagnosticEngine.Items.Pictures.Drawing;
using DiagnosticEngine.Numerics;
using static DiagnosticEngine.Items.Pictures.Models.Limits;

namespace DiagnosticEngine.Items.Pictures.Models;

/// <summary>How the numbers of measuring models go together.</summary>
internal static class MeasureChecks
{
    private const int MostMarks = 200;
    private const int MostBesideALine = 40;
    private const int MostRoundADial = 16;

    public static IEnumerable<string?> Of(string model, PictureData data) => model switch
    {
        "thermometer" => Scale(data, "the thermometer", MostBesideALine),
        "scale" =>
        [
            OneOf(data, "form", "dial", "straight"),
            .. Scale(data, "the scale", data.Text("form") == "straight" ? MostBesideALine : MostRoundADial),
        ],
        "ruler" => Ruler(data),
        "clock" =>
        [
            data.Integer("hour") > 23 ? $"hour is {data.Integer("hour")}, not 0 to 23." : null,
            data.Integer("minute") > 59 ? $"minute is {data.Integer("minute")}, not 0 to 59." : null,
            Switch(data, "numerals"),
        ],
        _ => [],
    };

    private static IEnumerable<string?> Scale(PictureData data, string where, int most)
    {
        (Rational from, Rational to) = (data.Number("from"), data.Number("to"));
        yield return Steps(data, "from", "to", from, MostMarks);
        yield return Within(data["at"], "at", from, to, where);
        yield return OneOf(data, "numbers", NumberText.Forms);
        yield return Crowded(data.Numbers("labels"), "labels", to - from, most);
        foreach ((PictureData label, int i) in data.Items("labels").Select((label, i) => (label, i)))
        {
            yield return Within(label, $"labels[{i}]", from, to, where);
        }
    }

    private static IEnumerable<string?> Ruler(PictureData data)
    {
        (Rational start, Rational end) = (data.Number("start"), data.Number("end"));
        yield return Steps(data, "start", "end", Rational.Zero, MostMarks, "", Rational.One);
        yield return Within(data["from"], "from", start, end, "the ruler");
        yield return Within(data["to"], "to", start, end, "the ruler");
        yield return data.Number("from") >= data.Number("to") ? $"The thing goes from {data.Number("from")} to {data.Number("to")}." : null;
        yield return AtMostEntries(data, "labels", 60);
        foreach ((PictureData label, int i) in data.Items("labels").Select((label, i) => (label, i)))
        {
            yield return Within(label, $"labels[{i}]", start, end, "the ruler");
        }
    }
}
