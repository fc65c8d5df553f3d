using DiagnosticEngine.Records.Tables;

namespace DiagnosticEngine.Tests.Records;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("a,b\n\"x\ny\",2\nz,3\n", "1:a|b 2:x⏎y|2 4:z|3")]
    [InlineData("a,b\r\n\"x\r\ny\",2\r\nz,3", "1:a|b 2:x⏎y|2 4:z|3")]
    [InlineData("a,b\r\"x\ry\",2\rz,3", "1:a|b 2:x⏎y|2 4:z|3")]
    [InlineData("\uFEFFa,b\n\n , \n1,\"say \"\"no\"\"\"\n", "1:a|b 4:1|say \"no\"")]
    [InlineData("a,\n,b\n\"\",c", "1:a| 2:|b 3:|c")]
    [InlineData("a, \"b\" ,c", "1:a|b|c")]
    [InlineData("ab\"c,d", "1:ab\"c|d")]
    [InlineData("", "")]
    public void Rows_Text_HaveTheirLinesAndCells(string text, string expected) => Assert.Equal(
        expected,
        string.Join(' ', CsvText.Rows(text).Select(r => $"{r.Line}:{string.Join('|', r.Cells.Select(c => c.Text.ReplaceLineEndings("⏎")))}")));

    [Fact]
    public void Rows_QuotationMarkNeverClosed_EndsWithItsLineAndTheRestIsRead()
    {
        IReadOnlyList<CsvRow> rows = CsvText.Rows("a,b\n1,\"open\n2,z\n");
        Assert.Equal([1, 2, 3], rows.Select(r => r.Line));
        Assert.Equal((6, true), (rows[1].Broken!.Start, rows[1].Broken!.Problem!.Contains("never closed", StringComparison.Ordinal)));
        Assert.Null(rows[2].Broken);
    }

    [Fact]
    public void Rows_TextAfterTheClosingMark_IsAProblemOfTheCellThatOpensIt() =>
        Assert.Equal(2, CsvText.Rows("a,b\n1,\"x\ny\" z\n")[1].Broken!.Text.Split('\n').Length);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-A", "'-A")]
    [InlineData("@x", "'@x")]
    [InlineData("+44", "'+44")]
    [InlineData("\tx", "'\tx")]
    [InlineData("'=x", "''=x")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("1-2", "1-2")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData(" a", "\" a\"")]
    [InlineData("", "")]
    public void Written_Text_IsNoFormulaAndComesBack(string text, string written)
    {
        Assert.Equal(written, CellText.Written(text));
        Assert.Equal(text, CellText.Plain(CsvText.Rows("x," + written)[0].Cells[1].Text));
    }
}
