using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Diagnoses;

/// <summary>A place where teaching can start, since a little help is enough there: level 1 to 3.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record HelpStart
{
    /// <summary>Id of the skill.</summary>
    public required string SkillId { get; init; }

    /// <summary>With objects, pictures or symbols.</summary>
    public required Representation Representation { get; init; }

    /// <summary>The level of help that it takes, 1 to 3.</summary>
    public required int HelpLevel { get; init; }
}
