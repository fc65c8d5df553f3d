using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Tests.Rules.Statements;

/// <summary>Wrong rules of measure, shape and angles.</summary>
internal static class MeasureStatements
{
    public static void AddTo(StatementTable table)
    {
        table.Whole("mea.ruler-end-number", g => g["end"]);
        table.Whole("mea.ruler-counts-marks", g => g["end"] - g["start"] + 1);
        table.Whole("mea.scale-each-mark-one", g => g["low"] + g["mark"]);
        table.Whole("mea.scale-each-mark-ten", g => g["low"] + (10 * g["mark"]));
        table.Whole("mea.convert-wrong-way", g => g["amount"] * g["per"]);
        table.Exact("mea.convert-always-hundred", g => new Rational(g["amount"], 100));
        table.Exact("mea.join-with-point", g => WrittenAnswer.TryNumber(Digits.Text(g["whole"]) + "." + Digits.Text(g["part"])));
        table.Whole("mea.perimeter-area", g => g["length"] * g["width"]);
        table.Whole("mea.perimeter-two-sides", g => g["length"] + g["width"]);
        table.Whole("mea.perimeter-squares-inside", g => (2 * (g["length"] + g["width"])) - 4);
        table.Whole("mea.area-perimeter", g => 2 * (g["length"] + g["width"]));
        table.Whole("mea.triangle-not-halved", g => g["base"] * g["height"]);
        table.Whole("mea.parallelogram-slant", g => g["base"] * g["slant"]);
        table.Whole("mea.volume-visible-faces", g => (g["length"] * g["width"]) + (g["length"] * g["height"]) + (g["width"] * g["height"]));
        table.Whole("shp.diagonals-are-symmetry", g => g.Word("shape") switch { "rectangle" => 4, "parallelogram" => 2, _ => null });
        table.Written("ang.longer-arms-bigger", g => g["armsA"] == g["armsB"] ? null : g["armsA"] > g["armsB"] ? "A" : "B");
        table.Whole("ang.wrong-scale", g => g["degrees"] < 180 ? 180 - g["degrees"] : null);
        table.Whole("ang.reflex-as-inside", g => g["degrees"] > 180 ? 360 - g["degrees"] : null);
        table.Whole("ang.line-is-ninety", g => g["known"] < 90 ? 90 - g["known"] : null);
        table.Whole("ang.triangle-360", g => 360 - g["first"] - g["second"]);
    }
}
