namespace DiagnosticEngine.Curricula;

/// <summary>Something a pupil can learn to do, with its place on the map.</summary>
public sealed record Skill
{
    /// <summary>Stable dotted id.</summary>
    public required string Id { get; init; }

    /// <summary>Id of its strand.</summary>
    public required string StrandId { get; init; }

    /// <summary>Level, in school years.</summary>
    public required int Level { get; init; }

    /// <summary>What a pupil who has it can do, in an adult's words and with its range.</summary>
    public required string Statement { get; init; }

    /// <summary>The same as "I can …", in words a pupil of that level reads.</summary>
    public required string PupilStatement { get; init; }

    /// <summary>Skills that come first.</summary>
    public IReadOnlyList<Prerequisite> Prerequisites { get; init; } = [];

    /// <summary>Representations in which the skill is met, concrete first.</summary>
    public IReadOnlyList<Representation> Representations { get; init; } =
        [Representation.Concrete, Representation.Pictorial, Representation.Abstract];

    /// <summary>Whether the curriculum has items for it (true) or only its place on the map (false).</summary>
    public bool IsAssessed { get; init; } = true;

    /// <summary>Objects to teach it with.</summary>
    public IReadOnlyList<string> Materials { get; init; } = [];

    /// <summary>Pictures to teach it with; may be empty.</summary>
    public string Pictures { get; init; } = "";

    /// <summary>How an adult checks that it is learnt; may be empty.</summary>
    public string ExitCheck { get; init; } = "";

    /// <summary>Where the skill meets the work of the class, and what the pupil may ask for there; may be empty.</summary>
    public string Classroom { get; init; } = "";

    /// <summary>Codes in published curricula, such as "NC:Y3/NAS/4".</summary>
    public IReadOnlyList<string> References { get; init; } = [];
}
