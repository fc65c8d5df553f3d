using System.Text.Json;

namespace DiagnosticEngine.Progress;

/// <summary>Says which levels of an earlier record may be set beside which of a later one that was made with another map version or policy.</summary>
/// <remarks>A judgement that a person makes and signs with a name; nothing is converted. Immutable and safe to share between threads.</remarks>
public sealed record LevelMapping
{
    /// <summary>Map version of the earlier record.</summary>
    public required string FromMapVersion { get; init; }

    /// <summary>Policy of the earlier record.</summary>
    public required string FromPolicy { get; init; }

    /// <summary>Map version of the later record.</summary>
    public required string ToMapVersion { get; init; }

    /// <summary>Policy of the later record.</summary>
    public required string ToPolicy { get; init; }

    /// <summary>Ids in the earlier record, each with the id that means the same in the later one. What is not listed is not compared.</summary>
    public required IReadOnlyDictionary<string, string> Ids { get; init; }

    /// <summary>Writes the mapping as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ProgrammeJson.Default.LevelMapping);

    /// <summary>Reads a mapping from JSON: an object with the properties of this type, the first letter small.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="RecordFormatException">The text is damaged, lacks a field or has one that is not known.</exception>
    public static LevelMapping FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonSerializer.Deserialize(json, ProgrammeJson.Default.LevelMapping) is { FromMapVersion: not null, FromPolicy: not null, ToMapVersion: not null, ToPolicy: not null, Ids: not null } mapping
                ? mapping
                : throw new RecordFormatException("The mapping is damaged: a part of it is missing.");
        }
        catch (JsonException e)
        {
            throw new RecordFormatException("The mapping is damaged: " + e.Message, e);
        }
    }

    /// <summary>Whether it leads from the one record to the other.</summary>
    /// <exception cref="ArgumentNullException">A record is null.</exception>
    public bool Leads(LevelRecord before, LevelRecord after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return string.Equals(before.MapVersion, FromMapVersion, StringComparison.Ordinal)
            && string.Equals(before.Policy, FromPolicy, StringComparison.Ordinal)
            && string.Equals(after.MapVersion, ToMapVersion, StringComparison.Ordinal)
            && string.Equals(after.Policy, ToPolicy, StringComparison.Ordinal);
    }
}
