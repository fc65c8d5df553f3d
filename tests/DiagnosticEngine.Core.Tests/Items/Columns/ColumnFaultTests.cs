using System.Globalization;
using System.Numerics;
using System.Text;
using DiagnosticEngine.Items.Columns;

namespace DiagnosticEngine.Core.Tests.Items.Columns;

public sealed class ColumnFaultTests
{
    /// <summary>Predictions worked out by another program, with the source of each rule.</summary>
    public static TheoryData<string, string, int, int, int> Predictions()
    {
        TheoryData<string, string, int, int, int> data = [];
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Items", "Columns", "column-faults.csv")).Skip(1))
        {
            string[] cells = line.Split(',');
            data.Add(cells[0], cells[1], Number(cells[2]), Number(cells[3]), Number(cells[4]));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Predictions))]
    public void TryApply_PublishedExample_GivesThePredictedAnswer(string operation, string fault, int a, int b, int predicted)
    {
        Assert.Equal(predicted, Apply(operation, a, b, fault));
    }

    [Fact]
    public async Task TryApply_EveryFaultOnAFewItems_GivesTheRecordedTable()
    {
        StringBuilder table = new();
        AddTable(table, "sub", ColumnSubtraction.Method.Faults, [(42, 16), (140, 58), (304, 75), (506, 318), (733, 216), (1002, 16), (3006, 1807)]);
        AddTable(table, "add", ColumnAddition.Method.Faults, [(28, 17), (46, 3), (74, 56), (234, 52), (386, 947), (999, 1)]);
        AddTable(table, "mul", ColumnMultiplication.Method.Faults, [(34, 6), (304, 2), (205, 7), (38, 0), (999, 9)]);
        AddTable(table, "div", ColumnDivision.Method.Faults, [(72, 3), (618, 6), (132, 6), (2448, 12), (619, 6), (72, 0)]);
        await Verifier.Verify(table.ToString());
    }

    private static void AddTable(StringBuilder table, string operation, IEnumerable<string> faults, (int A, int B)[] items)
    {
        table.Append(CultureInfo.InvariantCulture, $"{operation,-31}").AppendJoin("", items.Select(i => $"{$"{i.A},{i.B}",10}")).Append('\n');
        foreach (string fault in faults.Order(StringComparer.Ordinal))
        {
            IEnumerable<string> cells = items.Select(i => Apply(operation, i.A, i.B, fault)?.ToString(CultureInfo.InvariantCulture) ?? "-");
            table.Append(CultureInfo.InvariantCulture, $"{fault,-31}").AppendJoin("", cells.Select(c => $"{c,10}")).Append('\n');
        }
    }

    private static int Number(string figures) => int.Parse(figures, CultureInfo.InvariantCulture);

    private static BigInteger? Apply(string operation, BigInteger a, BigInteger b, string fault)
    {
        WrittenMethod method = operation switch
        {
            "sub" => ColumnSubtraction.Method,
            "add" => ColumnAddition.Method,
            "div" => ColumnDivision.Method,
            _ => ColumnMultiplication.Method,
        };
        return method.TryApply([a, b], [fault]);
    }
}
