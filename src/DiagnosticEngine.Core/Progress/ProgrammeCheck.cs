namespace DiagnosticEngine.Progress;

/// <summary>What must hold of records before anything reads them: the version is known, no part is missing, and no id could be a name.</summary>
internal static class ProgrammeCheck
{
    public static void Structure(ProgrammeRecord record)
    {
        if (record.FormatVersion != ProgrammeRecord.CurrentFormat)
        {
            throw new RecordFormatException($"The records have format {record.FormatVersion}; this version reads format {ProgrammeRecord.CurrentFormat}.");
        }

        Whole(record.Pupils, p => p.Years, p => p.PupilId);
        Whole(record.Observers, _ => "", o => o.ObserverId, o => o.SupervisorId ?? o.ObserverId);
        Whole(record.Groups, g => g.PupilIds);
        Whole(record.Lessons, l => (object?)l.SkillIds is null || l.LessonId is null ? null : l.Present, l => l.ObserverId);
        Whole(record.Levels, l => l.MapVersion is null || l.Policy is null ? null : l.Levels, l => l.PupilId);
        Whole(record.Voices, v => v.Text, v => v.PupilId);
        Whole(record.Interests, i => i.Answers, i => i.PupilId);
        Whole(record.Attitudes, a => a.Note, a => a.PupilId, a => a.ObserverId);
        Whole(record.Feelings, f => f.Figure, f => f.PupilId);
        Whole(record.ExternalScores, s => s.Name is null || s.Scale is null ? null : s.Score, s => s.PupilId);
        Whole([.. record.Groups.SelectMany(g => g.PupilIds)], _ => "", id => id);
        Whole([.. record.Lessons.SelectMany(l => l.Present)], _ => "", p => p.PupilId);
        Whole([.. record.Levels.SelectMany(l => l.Levels)], m => m.Count < 1 ? null : m.Id);
        Whole([.. record.Pupils.SelectMany(p => p.Years)], _ => "");
        Whole([.. record.Interests.SelectMany(i => i.Answers)], a => a.Prompt is null ? null : a.Answer);
        if (record.Form is { } form)
        {
            Whole(form.Identified, i => i.Reasons, i => i.PupilId);
            Whole(form.Measures, m => m.What);
            Whole(form.Answers, a => a.Answer);
        }
    }

    private static void Whole<T>(IReadOnlyList<T> parts, Func<T, object?> part, params ReadOnlySpan<Func<T, string>> ids)
    {
        if (parts is null || parts.Any(p => p is null || part(p) is null))
        {
            throw new RecordFormatException("The records are damaged: a part of them is missing.");
        }

        foreach (Func<T, string> id in ids)
        {
            // The id itself stays out of the message: it could be what must not be shown.
            if (parts.Any(p => !IsOpaque(id(p))))
            {
                throw new RecordFormatException("An id in the records is not 1 to 40 letters, digits, dots, hyphens or underscores; names do not belong here.");
            }
        }
    }

    private static bool IsOpaque(string? id) => id is { Length: >= 1 and <= 40 } && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');
}
