using System.Globalization;
using System.Numerics;
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

    private static int Number(string figures) => int.Parse(figures, CultureInfo.InvariantCulture);

    private static BigInteger? Apply(string operation, BigInteger a, BigInteger b, string fault) => operation switch
    {
        "sub" => ColumnSubtraction.TryApply(a, b, fault),
        "add" => ColumnAddition.TryApply(a, b, fault),
        _ => ColumnMultiplication.TryApply(a, (int)b, fault),
    };
}
