namespace DiagnosticEngine.Curricula;

/// <summary>A documented wrong rule that pupils follow.</summary>
public sealed record Misconception
{
    /// <summary>Stable dotted id.</summary>
    public required string Id { get; init; }

    /// <summary>A few words that complete "consistent with …".</summary>
    public required string Label { get; init; }

    /// <summary>What a pupil who follows it does, in a sentence.</summary>
    public required string Name { get; init; }

    /// <summary>Skills in whose items it shows.</summary>
    public IReadOnlyList<string> SkillIds { get; init; } = [];

    /// <summary>What a pupil may say; may be empty.</summary>
    public string Says { get; init; } = "";

    /// <summary>How to find out in a conversation; null when the author gave no check.</summary>
    public MisconceptionCheck? Check { get; init; }

    /// <summary>How to teach towards the right idea; null when the author gave none.</summary>
    public TeachingResponse? Teaching { get; init; }

    /// <summary>Where the rule is documented; may be empty.</summary>
    public string Source { get; init; } = "";

    /// <summary>How often it was found, with where that is from; empty where no rate is known.</summary>
    public string HowCommon { get; init; } = "";

    /// <summary>Whether the curriculum promises at least one mal-rule for it.</summary>
    public bool MustBeTested { get; init; }
}
