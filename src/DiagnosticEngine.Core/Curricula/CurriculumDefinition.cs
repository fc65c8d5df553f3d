namespace DiagnosticEngine.Curricula;

/// <summary>The parts of a curriculum map, as a loader or a test puts them together.</summary>
public sealed record CurriculumDefinition
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Version of the content.</summary>
    public required string Version { get; init; }

    /// <summary>Name for people; may be empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>Default language of its texts, as a BCP 47 tag. <value>Default "en-GB".</value></summary>
    public string Language { get; init; } = "en-GB";

    /// <summary>SPDX licence of the content; may be empty.</summary>
    public string Licence { get; init; } = "";

    /// <summary>SHA-256 of the content, in hexadecimal; may be empty for a map made in code.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>The scale, lowest first.</summary>
    public required IReadOnlyList<Level> Levels { get; init; }

    /// <summary>Areas with an average of their own.</summary>
    public IReadOnlyList<Area> Areas { get; init; } = [];

    /// <summary>Strands.</summary>
    public required IReadOnlyList<Strand> Strands { get; init; }

    /// <summary>Sets of skills that reports speak of together.</summary>
    public IReadOnlyList<ReportingGroup> Groups { get; init; } = [];

    /// <summary>Skills.</summary>
    public required IReadOnlyList<Skill> Skills { get; init; }

    /// <summary>Misconceptions.</summary>
    public IReadOnlyList<Misconception> Misconceptions { get; init; } = [];

    /// <summary>The numbers of the knowledge model.</summary>
    public KnowledgeModelParameters Model { get; init; } = new();

    /// <summary>How skills become levels.</summary>
    public LevelPolicy LevelPolicy { get; init; } = new();
}
