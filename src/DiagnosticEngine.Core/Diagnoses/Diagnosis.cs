using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Diagnoses;

/// <summary>What the evidence of a session says.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Diagnosis
{
    /// <summary>Fingerprint of the curriculum; levels of different curricula do not compare.</summary>
    public required string CurriculumFingerprint { get; init; }

    /// <summary>Every skill that the assessment was about, in map order.</summary>
    public required IReadOnlyList<SkillDiagnosis> Skills { get; init; }

    /// <summary>Judgements and earlier tests that the session was told about, in order: kept apart from what was observed, and no part of any level.</summary>
    public IReadOnlyList<ExternalEvidence> Told { get; init; } = [];

    /// <summary>Every strand that the assessment was about, in map order.</summary>
    public required IReadOnlyList<StrandDiagnosis> Strands { get; init; }

    /// <summary>Every area with a strand among them.</summary>
    public required IReadOnlyList<AreaDiagnosis> Areas { get; init; }

    /// <summary>Every reporting group with a skill among them.</summary>
    public IReadOnlyList<GroupDiagnosis> Groups { get; init; } = [];

    /// <summary>Name of the policy by which levels were reckoned, with the levels that the assessment was limited to where it was: levels of different policies do not compare.</summary>
    public string Policy { get; init; } = "";

    /// <summary>How far the strands lie apart; null where fewer than two have a level.</summary>
    public LevelSpread? Spread { get; init; }

    /// <summary>Main abilities: for each strand what was seen to be secure at the highest level.</summary>
    public IReadOnlyList<AbilityLine> AbilityLines { get; init; } = [];

    /// <summary>Main needs: single skills that come next, and whole strands from a level upwards; of strands that something was answered about.</summary>
    public IReadOnlyList<NeedLine> NeedLines { get; init; } = [];

    /// <summary>Misconceptions that some answer matches, most probable first. Say "consistent with".</summary>
    public required IReadOnlyList<ErrorPattern> ErrorPatterns { get; init; }

    /// <summary>Methods that were seen to work in symbols and not with pictures or objects, in map order; never counted as secure.</summary>
    public IReadOnlyList<ProcedureWithoutModel> ProceduresWithoutModel { get; init; } = [];

    /// <summary>Places where a little help was enough, in map order, objects first: teaching can start there.</summary>
    public IReadOnlyList<HelpStart> StartsWithHelp { get; init; } = [];

    /// <summary>Ids of skills to be proud of: secure, at the highest secure level of their strand.</summary>
    public required IReadOnlyList<string> Abilities { get; init; }

    /// <summary>
    /// Ids of skills that come next: not secure, with every hard prerequisite more likely secure than not. A prerequisite that the assessment was not about
    /// counts by what it rests on in turn.
    /// </summary>
    public required IReadOnlyList<string> Needs { get; init; }

    /// <summary>What a reader should know, in sentences: what was left out, what is inferred.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The diagnosis of a skill; null where the assessment was not about it.</summary>
    public SkillDiagnosis? Find(string skillId) => Skills.FirstOrDefault(s => string.Equals(s.SkillId, skillId, StringComparison.Ordinal));
}
