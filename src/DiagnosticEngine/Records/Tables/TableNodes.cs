using DiagnosticEngine.Loading;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Syntax;
using DiagnosticEngine.Records.Tree;

namespace DiagnosticEngine.Records.Tables;

/// <summary>Turns the rows of each kind of table into the objects that the same records have in JSON, each with the place of its cell.</summary>
internal static class TableNodes
{
    private const int MostConfidence = 100;

    public static ObjectNode Of(RecordKind kind, IReadOnlyList<TableRow> rows, SourceFile file, FindingLog log)
    {
        NodeBuilder root = new NodeBuilder(file.Top).Put("formatVersion", "formatVersion", new ValueNode(file.Top, "1", ValueForm.Number));
        return kind switch
        {
            RecordKind.Pupils => root.Put("pupils", "", Grouped(rows, "pupil").Select(r => Pupil(r, log))).Build(),
            RecordKind.Observers => root.Put("observers", "", rows.Select(r => Plain(r, ("observerId", "observer"), ("role", "role"), ("supervisorId", "supervisor")))).Build(),
            RecordKind.Groups => root.Put("groups", "", rows.Select(Group)).Build(),
            RecordKind.Lessons => root.Put("lessons", "", Grouped(rows, "lesson").Select(r => Lesson(r, log))).Build(),
            RecordKind.Levels => root.Put("levels", "", Grouped(rows, "pupil", "date", "map", "policy").Select(r => Levels(r, log))).Build(),
            RecordKind.Voices => root.Put("voices", "", rows.Select(r => Plain(r, ("pupilId", "pupil"), ("date", "date"), ("prompt", "prompt"), ("text", "text"), ("hasConsent", "consent")))).Build(),
            RecordKind.Interests => root.Put("interests", "", Grouped(rows, "pupil", "date").Select(Interest)).Build(),
            RecordKind.Attitudes => root.Put("attitudes", "", rows.Select(r => Plain(r, ("pupilId", "pupil"), ("date", "date"), ("observerId", "observer"), ("note", "note")))).Build(),
            RecordKind.Feelings => root.Put("feelings", "", rows.Select(r => Plain(r, ("pupilId", "pupil"), ("date", "date"), ("figure", "figure"), ("words", "words")))).Build(),
            RecordKind.Scores => root.Put("externalScores", "", rows.Select(r => Plain(r, ("pupilId", "pupil"), ("name", "name"), ("date", "date"), ("scale", "scale"), ("score", "score")))).Build(),
            // A table without lines says nothing about whether there is a form.
            RecordKind.Checklist or RecordKind.Measures or RecordKind.Identified or RecordKind.Plan when rows.Count == 0 => root.Build(),
            RecordKind.Plan => root.Put("form", "", Plan(rows, file, log)).Build(),
            _ => root.Put("form", "", FormPart(kind, rows, file)).Build(),
        };
    }

    private static ObjectNode FormPart(RecordKind kind, IReadOnlyList<TableRow> rows, SourceFile file) => kind switch
    {
        RecordKind.Checklist => new NodeBuilder(file.Top).Put("answers", "", rows.Select(r => Plain(r, ("step", "step"), ("answer", "answer")))).Build(),
        RecordKind.Measures => new NodeBuilder(file.Top).Put("measures", "", rows.Select(r => Plain(r, ("what", "measure"), ("agreedOn", "agreed")))).Build(),
        _ => new NodeBuilder(file.Top).Put("identified", "", rows.Select(r =>
            new NodeBuilder(r.Place).Put("pupilId", "pupil", r["pupil"]).Put("yearGroup", "year", r["year"]).Put("reasons", "reasons", r.Words("reasons")).Build())).Build(),
    };

    private static ObjectNode Plain(TableRow row, params ReadOnlySpan<(string Name, string Column)> fields)
    {
        NodeBuilder node = new(row.Place);
        foreach ((string name, string column) in fields)
        {
            node.Put(name, column, row[column]);
        }

        return node.Build();
    }

    private static ObjectNode Group(TableRow row) => new NodeBuilder(row.Place)
        .Put("groupId", "group", row["group"]).Put("from", "from", row["from"]).Put("to", "to", row["to"]).Put("pupilIds", "pupils", row.Words("pupils")).Build();

    private static ObjectNode Pupil(IReadOnlyList<TableRow> rows, FindingLog log)
    {
        bool HasYear(TableRow row) => (row["began"] ?? row["year"] ?? row["class"]) is not null;
        foreach (TableRow row in rows.Skip(1).Where(r => !HasYear(r) || !HasYear(rows[0])))
        {
            RelatedLocation first = new() { Location = rows[0].Place.ToLocation(), Message = "The pupil first stands here." };
            log.Add(RecordLinkFindings.Twice, row.PlaceOf("pupil"), "A pupil stands twice, and the two lines are not about two school years.", "Take one of the two out, or correct its id.", [first]);
        }

        return new NodeBuilder(rows[0].Place)
            .Put("pupilId", "pupil", rows[0]["pupil"])
            .Put("consentOn", "consent", Shared(rows, "consent", log))
            .Put("years", "", rows.Where(HasYear).Select(r => Plain(r, ("began", "began"), ("yearGroup", "year"), ("classId", "class"))))
            .Build();
    }

    private static ObjectNode Lesson(IReadOnlyList<TableRow> rows, FindingLog log)
    {
        Shared(rows, "skills", log);
        return new NodeBuilder(rows[0].Place)
            .Put("lessonId", "lesson", rows[0]["lesson"])
            .Put("date", "date", Shared(rows, "date", log))
            .Put("minutes", "minutes", Shared(rows, "minutes", log))
            .Put("groupId", "group", Shared(rows, "group", log))
            .Put("observerId", "observer", Shared(rows, "observer", log))
            .Put("skillIds", "skills", rows.FirstOrDefault(r => r["skills"] is not null)?.Words("skills"))
            .Put("present", "", rows.Where(r => rows.Count > 1 || r["pupil"] is not null || r["confidence-start"] is not null || r["confidence-end"] is not null)
                .Select(r => new NodeBuilder(r.Place)
                    .Put("pupilId", "pupil", r["pupil"])
                    .Put("startTenths", "confidence-start", TableFigures.Tenths(r["confidence-start"], RecordValueFindings.Confidence, "Confidence", log, MostConfidence))
                    .Put("endTenths", "confidence-end", TableFigures.Tenths(r["confidence-end"], RecordValueFindings.Confidence, "Confidence", log, MostConfidence))
                    .Build()))
            .Put("note", "note", Shared(rows, "note", log))
            .Build();
    }

    private static ObjectNode Levels(IReadOnlyList<TableRow> rows, FindingLog log) => new NodeBuilder(rows[0].Place)
        .Put("pupilId", "pupil", rows[0]["pupil"])
        .Put("date", "date", rows[0]["date"])
        .Put("mapVersion", "map", rows[0]["map"])
        .Put("policy", "policy", rows[0]["policy"])
        .Put("levels", "", rows.Where(r => rows.Count > 1 || (r["kind"] ?? r["id"] ?? r["level"] ?? r["sum"] ?? r["count"]) is not null).Select(r => Mark(r, log)))
        .Build();

    private static ObjectNode Mark(TableRow row, FindingLog log)
    {
        ValueNode? level = TableFigures.Tenths(row["level"], RecordValueFindings.Level, "A level", log);
        ValueNode? sum = TableFigures.Tenths(row["sum"], RecordValueFindings.Level, "A sum of levels", log);
        if (row["level"] is { } single && (row["sum"] ?? row["count"]) is not null)
        {
            log.Add(RecordValueFindings.Level, single.Place, "A level of its own has neither sum nor count.", "Give the level, or the sum and the count of an average.");
        }
        else if (row["sum"] is { } alone && row["count"] is null)
        {
            log.Add(RecordValueFindings.Level, alone.Place, "A sum of levels needs the count of the levels that it is of.", "Fill in count.");
            sum = null;
        }

        return new NodeBuilder(row.Place)
            .Put("kind", "kind", row["kind"])
            .Put("id", "id", row["id"])
            .Put("sumTenths", "level", level ?? sum ?? new ValueNode(row.PlaceOf("level"), "", ValueForm.Nothing))
            .Put("count", "count", row["count"] ?? new ValueNode(row.Place, "1", ValueForm.Number))
            .Build();
    }

    private static ObjectNode Interest(IReadOnlyList<TableRow> rows) => new NodeBuilder(rows[0].Place)
        .Put("pupilId", "pupil", rows[0]["pupil"])
        .Put("date", "date", rows[0]["date"])
        .Put("answers", "", rows.Where(r => rows.Count > 1 || r["prompt"] is not null || r["answer"] is not null).Select(r => Plain(r, ("prompt", "prompt"), ("answer", "answer"))))
        .Build();

    private static ObjectNode Plan(IReadOnlyList<TableRow> rows, SourceFile file, FindingLog log)
    {
        NodeBuilder form = new(file.Top);
        NodeBuilder resources = new(rows.Count > 0 ? rows[0].Place : file.Top);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (TableRow row in rows)
        {
            ValueNode field = row["field"]!;
            string name = field.Text.Trim().ToLowerInvariant();
            if (!PlanFields.Names.TryGetValue(name, out string? json))
            {
                log.AddUnknown(RecordValueFindings.Word, field.Place, $"The plan has no field {Quote.Of(name)}; it has {string.Join(", ", PlanFields.Names.Keys)}.", name, [.. PlanFields.Names.Keys]);
            }
            else if (!seen.Add(name))
            {
                log.Add(RecordLinkFindings.Twice, field.Place, $"The field {name} is answered twice.", "Take one of the two out.");
            }
            else
            {
                (json == PlanFields.Purpose ? form : resources).Put(json, "value", row["value"]);
            }
        }

        return seen.Any(n => n != PlanFields.Purpose) ? form.Put("resources", "", resources.Build()).Build() : form.Build();
    }

    /// <summary>Rows that make up one record, in the order of their first rows.</summary>
    private static IEnumerable<IReadOnlyList<TableRow>> Grouped(IEnumerable<TableRow> rows, params string[] columns) =>
        rows.GroupBy(r => string.Join('\u0001', columns.Select(c => r[c]?.Text.Trim())), StringComparer.Ordinal).Select(g => g.ToList());

    /// <summary>What all rows of a record say in a column; later ones may be empty.</summary>
    private static ValueNode? Shared(IReadOnlyList<TableRow> rows, string column, FindingLog log)
    {
        ValueNode? first = null;
        foreach (TableRow row in rows)
        {
            ValueNode? cell = row[column];
            if (first is not null && cell is not null && cell.Text.Trim() != first.Text.Trim())
            {
                RelatedLocation related = new() { Location = first.Place.ToLocation(), Message = "It first stands here." };
                log.Add(RecordFileFindings.LinesDiffer, cell.Place, $"The lines of one record do not agree in the column {column}.", "Make them agree, or leave the later cell empty.", [related]);
            }

            first ??= cell;
        }

        return first;
    }
}
