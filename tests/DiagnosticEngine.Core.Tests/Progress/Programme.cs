using System.Globalization;
using DiagnosticEngine.Core.Tests.Inference;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Core.Tests.Progress;

/// <summary>Reads the figures of Data/programme exactly.</summary>
internal static class Programme
{
    public static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        string[] heads = DataFiles.Cells(DataFiles.Lines(Path.Combine("programme", file))[0]);
        return DataFiles.Table(Path.Combine("programme", file)).Select(cells => heads.Zip(cells).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal));
    }

    public static Dictionary<string, string> Row(string file, params (string Head, string Value)[] where) =>
        Rows(file).Single(r => where.All(w => r[w.Head] == w.Value));

    /// <summary>"-2.35" exactly.</summary>
    public static Rational Exact(string figure)
    {
        int places = figure.Contains('.', StringComparison.Ordinal) ? figure.Length - figure.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        return new(System.Numerics.BigInteger.Parse(figure.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
            System.Numerics.BigInteger.Pow(10, places));
    }

    public static int Tenths(string figure) => (int)(Exact(figure) * 10).Numerator;

    public static DateOnly Day(string figure) => DateOnly.ParseExact(figure, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static LevelMark Area(string id, int tenths) => new() { Kind = LevelKind.Area, Id = id, SumTenths = tenths, Count = 1 };

    public static LevelMark Strand(string id, int? tenths) => new() { Kind = LevelKind.Strand, Id = id, SumTenths = tenths, Count = 1 };

    public static LevelRecord Record(string pupil, DateOnly date, params LevelMark[] levels) =>
        new() { PupilId = pupil, Date = date, MapVersion = "map-1", Policy = "exclude", Levels = levels };

    /// <summary>The two records of one of the three cases.</summary>
    public static (LevelRecord Before, LevelRecord After) Case(string pupil)
    {
        Dictionary<string, string> facts = Row("cases.csv", ("pupil", pupil));
        Dictionary<string, string>[] levels = [.. Rows("case-levels.csv").Where(r => r["pupil"] == pupil)];
        return (
            Record(pupil, Day(facts["baselineUsed"]), [.. levels.Select(r => Area(r["area"], Tenths(r["start"])))]),
            Record(pupil, Day(facts["end"]), [.. levels.Select(r => Area(r["area"], Tenths(r["end"])))]));
    }
}
