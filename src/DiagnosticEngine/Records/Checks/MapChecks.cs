using DiagnosticEngine.Curricula;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Records.Reading;

namespace DiagnosticEngine.Records.Checks;

/// <summary>Looks up skills, strands, groups and areas in the given curriculum.</summary>
internal static class MapChecks
{
    public static void Run(CheckedRecords records)
    {
        if (records.Run.Curriculum is not { } curriculum)
        {
            return;
        }

        string[] skills = [.. curriculum.Skills.Select(s => s.Id)];
        foreach (LessonEntry lesson in records.Read.SelectMany(r => r.Lessons))
        {
            for (int i = 0; i < lesson.SkillIds.Count; i++)
            {
                if (!curriculum.HasSkill(lesson.SkillIds[i]))
                {
                    records.Run.Log.AddUnknown(
                        RecordLinkFindings.Skill,
                        records.Places.Of(lesson, "skillIds", i),
                        $"The map has no skill \"{lesson.SkillIds[i]}\".",
                        lesson.SkillIds[i],
                        skills);
                }
            }
        }

        int top = (10 * curriculum.Definition.Levels.Max(l => l.Number)) + 9;
        foreach (LevelRecord levels in records.Read.SelectMany(r => r.Levels))
        {
            if (levels.MapVersion != curriculum.Fingerprint)
            {
                records.Run.Log.Add(
                    RecordLinkFindings.MapVersion,
                    records.Places.Of(levels, "mapVersion"),
                    $"Levels of {OpaqueId.Shown(levels.PupilId)} on {DateHelp.Iso(levels.Date)} are from the map \"{levels.MapVersion}\"; the given one is \"{curriculum.Fingerprint}\". They are kept and do not compare.",
                    "Give the curriculum that they were made with, or write a mapping to compare them.");
                continue;
            }

            foreach (LevelMark mark in levels.Levels)
            {
                if (mark.SumTenths > top * mark.Count)
                {
                    records.Run.Log.Add(
                        RecordValueFindings.Level,
                        records.Places.Of(mark, "sumTenths"),
                        LevelRange.Message(mark.SumTenths.Value, mark.Count, top),
                        "Correct the level; the map ends there.");
                }

                string[] known = Known(curriculum, mark.Kind);
                if (!known.Contains(mark.Id))
                {
                    records.Run.Log.AddUnknown(
                        RecordLinkFindings.Topic,
                        records.Places.Of(mark, "id"),
                        $"The map has no {RecordWords.Of(RecordWords.Kinds, mark.Kind)} \"{mark.Id}\".",
                        mark.Id,
                        known);
                }
            }
        }
    }

    private static string[] Known(Curriculum curriculum, LevelKind kind) => kind switch
    {
        LevelKind.Strand => [.. curriculum.Strands.Select(s => s.Id)],
        LevelKind.ReportingGroup => [.. curriculum.Definition.Groups.Select(g => g.Id)],
        _ => [.. curriculum.Definition.Areas.Select(a => a.Id)],
    };
}
