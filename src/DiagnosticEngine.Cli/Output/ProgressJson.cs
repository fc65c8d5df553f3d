using System.Text.Json.Nodes;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Cli.Output;

/// <summary>What changed between two assessments, as JSON.</summary>
internal static class ProgressJson
{
    public static JsonObject Of(ProgressReport report)
    {
        JsonObject json = Json.Result();
        json["pupils"] = Json.List(report.Pupils.Select(p => Pupil(p, report.HasDates)));
        if (report.Skills is { } skills)
        {
            json["newlySecure"] = Json.List(skills.NewlySecure);
            json["toLookAtAgain"] = Json.List(skills.ToLookAtAgain);
            json["overlappingStrands"] = Json.List(skills.OverlappingStrands);
            json["overlappingGroups"] = Json.List(skills.OverlappingGroups);
            json["overlappingAreas"] = Json.List(skills.OverlappingAreas);
        }

        return json;
    }

    private static JsonObject Pupil(PupilProgress pupil, bool hasDates)
    {
        JsonObject json = new()
        {
            ["pupil"] = pupil.PupilId,
            ["compared"] = pupil.Levels is not null,
            ["refusals"] = Json.List(pupil.Refusals.Select(r => new JsonObject { ["reason"] = Names.Of(r.Reason), ["message"] = r.Message })),
        };
        if (pupil.Levels is { } levels)
        {
            json["before"] = Record(levels.Before, hasDates);
            json["after"] = Record(levels.After, hasDates);
            json["time"] = !hasDates ? null : new JsonObject
            {
                ["calendarDays"] = levels.Time.CalendarDays,
                ["weeksTaught"] = Exact.Number(levels.Time.WeeksTaught, 0),
                ["lessonsAttended"] = levels.Time.LessonsAttended,
            };
            json["basis"] = hasDates ? pupil.Basis.Name : null;
            json["year"] = pupil.PointBefore?.YearGroup;
            json["months"] = Months.Name(levels.Months);
            json["changes"] = Json.List(levels.Changes.Select(c => Change(c, pupil, levels.Months)));
            json["notCompared"] = Json.List(levels.NotCompared.Select(n => $"{Names.Of(n.Kind)}:{n.Id}"));
        }

        if (pupil.Confidence.Count > 0)
        {
            json["confidence"] = Confidence(pupil.Confidence);
        }

        return json;
    }

    private static JsonObject Record(LevelRecord record, bool hasDates) => new()
    {
        ["date"] = hasDates ? Exact.Day(record.Date) : null,
        ["mapVersion"] = record.MapVersion,
        ["policy"] = record.Policy,
    };

    private static JsonObject Change(LevelChange change, PupilProgress pupil, MonthsFactor months)
    {
        JsonObject json = new()
        {
            ["level"] = $"{Names.Of(change.Kind)}:{change.Id}",
            ["taught"] = Names.Of(change.Taught),
            ["before"] = Exact.Tenths(change.BeforeTenths),
            ["after"] = Exact.Tenths(change.AfterTenths),
            ["gain"] = Exact.Tenths(change.GainTenths),
            ["rates"] = Json.List(change.Rates.Select(r => new JsonObject
            {
                ["basis"] = r.Basis.Name,
                ["rate"] = Exact.Number(r.Rate, 2),
                ["low"] = Exact.Number(r.Low, 2),
                ["high"] = Exact.Number(r.High, 2),
                ["words"] = r.Words,
            })),
            ["differenceBefore"] = Difference(change.DifferenceBefore),
            ["differenceAfter"] = Difference(change.DifferenceAfter),
            ["earlierRate"] = Exact.Number(pupil.PointBefore?.OwnRate(Figures.OfTenths(change.BeforeTenths)), 2),
        };
        if (Months.Of(Figures.OfTenths(change.GainTenths), months) is Rational gain)
        {
            json["months"] = Exact.Number(gain, 1);
        }

        return json;
    }

    private static JsonObject? Difference(LevelDifference? difference) => difference is null ? null : new()
    {
        ["fixed"] = difference.FixedTenths is { } tenths ? Exact.Tenths(tenths) : null,
        ["moving"] = Exact.Number(difference.Moving, 2),
        ["mapComplete"] = difference.IsMapComplete,
    };

    private static JsonObject Confidence(IReadOnlyList<LessonConfidence> lessons) => new()
    {
        ["lessons"] = Json.List(lessons.Select(l => new JsonObject
        {
            ["date"] = Exact.Day(l.Date),
            ["start"] = l.StartTenths is { } start ? Exact.Tenths(start) : null,
            ["end"] = l.EndTenths is { } end ? Exact.Tenths(end) : null,
        })),
        ["withinLessons"] = ConfidenceRow.Of(lessons) is { } within ? ConfidenceJson.Row(within) : null,
        ["acrossLessons"] = ConfidenceTrend.Of(lessons) is { } across ? ConfidenceJson.Trend(across) : null,
    };
}
