using System.Text.Json.Serialization;

namespace DiagnosticEngine.Scoring;

/// <summary>What a pupil answered, or what an observer recorded.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Response
{
    /// <summary>Names the response within its session: the same id twice counts once.</summary>
    public required string Id { get; init; }

    /// <summary>The answer as typed; null for an observed task.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the pupil says "not sure yet".</summary>
    public bool NotSure { get; init; }

    /// <summary>Whether the pupil would rather not do this one.</summary>
    public bool Declined { get; init; }

    /// <summary>The checklist by line: "yes" or "no", a number, an option, or a few words.</summary>
    public IReadOnlyDictionary<string, string> Observations { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>How many steps of help were used, from 0, whatever the kind of item.</summary>
    public int HelpUsed { get; init; }

    /// <summary>Whether the observer is unsure of what was seen; observed tasks only. <value>Default false: sure.</value></summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool ObserverUnsure { get; init; }
}
