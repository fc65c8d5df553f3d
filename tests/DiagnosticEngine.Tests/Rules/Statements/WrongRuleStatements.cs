namespace DiagnosticEngine.Tests.Rules.Statements;

/// <summary>What each of the 160 wrong rules answers, stated a second time in plain code from the words of the catalogue.</summary>
internal static class WrongRuleStatements
{
    public static StatementTable All { get; } = Make();

    private static StatementTable Make()
    {
        StatementTable table = new();
        SubtractionStatements.AddTo(table);
        AdditionStatements.AddTo(table);
        MultiplicationStatements.AddTo(table);
        DivisionStatements.AddTo(table);
        PlaceValueStatements.AddTo(table);
        RoundingStatements.AddTo(table);
        NegativeNumberStatements.AddTo(table);
        FractionStatements.AddTo(table);
        DecimalStatements.AddTo(table);
        PercentageAndRatioStatements.AddTo(table);
        TimeAndMoneyStatements.AddTo(table);
        MeasureStatements.AddTo(table);
        DataAndAlgebraStatements.AddTo(table);
        CoordinateStatements.AddTo(table);
        return table;
    }
}
