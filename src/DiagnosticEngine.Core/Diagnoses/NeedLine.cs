namespace DiagnosticEngine.Diagnoses;

/// <summary>What a pupil needs in a strand: a single skill, or everything from a level upwards.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record NeedLine
{
    /// <summary>Id of the strand.</summary>
    public required string StrandId { get; init; }

    /// <summary>The level from which nothing of the strand is secure, where the line stands for all of that; null for a single skill.</summary>
    public int? FromLevel { get; init; }

    /// <summary>Whether that is the whole strand.</summary>
    public bool IsWholeStrand { get; init; }

    /// <summary>Ids of the skills that the line stands for, in map order.</summary>
    public required IReadOnlyList<string> SkillIds { get; init; }

    /// <summary>Ids of those that were asked about; the others are inferred.</summary>
    public required IReadOnlyList<string> AskedSkillIds { get; init; }

    /// <summary>Ids of those that everything needed is there for, so that teaching can begin with them; empty where other strands come first.</summary>
    public required IReadOnlyList<string> BeginWith { get; init; }

    /// <summary>Numbers of the steps that it rests on.</summary>
    public required IReadOnlyList<int> Steps { get; init; }
}
