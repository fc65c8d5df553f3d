namespace DiagnosticEngine.Roadmaps;

/// <summary>Where a plan is to lead: ready for a skill, or a level in a strand or area.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record PlanTarget
{
    private PlanTarget(string id, int? level) => (Id, Level) = (id, level);

    /// <summary>Id of the skill, strand or area.</summary>
    public string Id { get; }

    /// <summary>The level, in school years; null for a skill.</summary>
    public int? Level { get; }

    /// <summary>Everything that a skill rests on is to be secure.</summary>
    public static PlanTarget ReadyFor(string skillId) => new(skillId, null);

    /// <summary>Every skill of a strand, or of an area with all that it includes, is to be secure up to a level.</summary>
    /// <param name="strandOrAreaId">Its id; where there is a strand and an area of that id, the strand.</param>
    /// <param name="level">The level, in school years.</param>
    public static PlanTarget LevelIn(string strandOrAreaId, int level) => new(strandOrAreaId, level);
}
