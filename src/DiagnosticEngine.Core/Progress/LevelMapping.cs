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
