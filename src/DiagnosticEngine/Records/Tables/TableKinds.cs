namespace DiagnosticEngine.Records.Tables;

/// <summary>Every kind of table; no table has all the columns that another needs.</summary>
internal static class TableKinds
{
    public static IReadOnlyList<TableKind> All { get; } =
    [
        TableKind.Of(RecordKind.Pupils, "pupil! consent* began year class"),
        TableKind.Of(RecordKind.Observers, "observer! role! supervisor"),
        TableKind.Of(RecordKind.Groups, "group! from! to pupils*"),
        TableKind.Of(RecordKind.Lessons, "lesson! date! minutes! group observer! skills pupil* confidence-start confidence-end note"),
        TableKind.Of(RecordKind.Levels, "pupil! date! map! policy! kind* id* level sum count"),
        TableKind.Of(RecordKind.Voices, "pupil! date! prompt text! consent!"),
        TableKind.Of(RecordKind.Interests, "pupil! date! prompt* answer*"),
        TableKind.Of(RecordKind.Attitudes, "pupil! date! observer! note!"),
        TableKind.Of(RecordKind.Feelings, "pupil! date! figure! words"),
        TableKind.Of(RecordKind.Scores, "pupil! name! date! scale! score!"),
        TableKind.Of(RecordKind.Checklist, "step! answer!"),
        TableKind.Of(RecordKind.Measures, "measure! agreed!"),
        TableKind.Of(RecordKind.Identified, "pupil! year! reasons*"),
        TableKind.Of(RecordKind.Plan, "field! value!"),
    ];

    public static TableKind Of(RecordKind kind) => All.First(k => k.Kind == kind);

    /// <summary>The kind that a header is of, or is nearest to; null where it is like none.</summary>
    public static TableKind? Nearest(IReadOnlyCollection<string> header)
    {
        TableKind? exact = All.FirstOrDefault(k => k.Needed.All(header.Contains) && header.All(k.Columns.Contains));
        if (exact is not null)
        {
            return exact;
        }

        TableKind best = All.MinBy(k => Distance(k, header))!;
        int shared = best.Columns.Count(header.Contains);
        return shared >= Math.Min(2, best.Needed.Count) && shared * 2 >= header.Count ? best : null;
    }

    private static int Distance(TableKind kind, IReadOnlyCollection<string> header) =>
        kind.Needed.Count(n => !header.Contains(n)) + header.Count(h => !kind.Columns.Contains(h));
}
