namespace DiagnosticEngine.Progress;

/// <summary>One lesson: who was there, what it was about, how confident they said they were. The note is the adult's own.</summary>
public sealed record LessonEntry
{
    /// <summary>Id of the lesson.</summary>
    public required string LessonId { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>How many minutes it took.</summary>
    public required int Minutes { get; init; }

    /// <summary>Id of the group; null for a lesson outside any.</summary>
    public string? GroupId { get; init; }

    /// <summary>Id of the adult who taught it.</summary>
    public required string ObserverId { get; init; }

    /// <summary>Ids of the skills that were taught.</summary>
    public IReadOnlyList<string> SkillIds { get; init => field = value ?? []; } = [];

    /// <summary>The pupils who were there.</summary>
    public required IReadOnlyList<LessonPresence> Present { get; init; }

    /// <summary>The adult's note; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>The scores of confidence as the confidence table takes them; pupils who gave none are left out.</summary>
    public IEnumerable<LessonConfidence> Confidence() => Present
        .Where(p => p.StartTenths is not null || p.EndTenths is not null)
        .Select(p => new LessonConfidence { PupilId = p.PupilId, Date = Date, StartTenths = p.StartTenths, EndTenths = p.EndTenths });
}
