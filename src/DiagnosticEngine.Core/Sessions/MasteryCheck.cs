using System.Text.Json.Serialization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Stopping;

namespace DiagnosticEngine.Sessions;

/// <summary>What a mastery check is about: one skill in one representation, and the rule. Immutable.</summary>
public sealed record MasteryCheck
{
    /// <summary>Id of the skill.</summary>
    public required string SkillId { get; init; }

    /// <summary>How it is met.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<Representation>))]
    public required Representation Representation { get; init; }

    /// <summary>How many of how many must be right.</summary>
    public required MasteryRule Rule { get; init; }

    /// <summary>Whether an item asks for this skill in this representation and for nothing else.</summary>
    internal bool AsksWith(Item item) =>
        item.Representation == Representation && item.SkillIds.Count == 1 && string.Equals(item.SkillIds[0], SkillId, StringComparison.Ordinal);
}
