namespace DiagnosticEngine.Records.Checks;

/// <summary>Every check of records, in no particular order: findings are sorted by place.</summary>
internal static class RecordChecks
{
    public static void Run(CheckedRecords records)
    {
        TwiceChecks.Run(records);
        DateChecks.Run(records);
        OrderChecks.Run(records);
        ReferenceChecks.Run(records);
        MapChecks.Run(records);
        GroupChecks.Run(records);
        StartChecks.Run(records);
    }
}
