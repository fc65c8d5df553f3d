using System.Text.Json.Serialization;
using DiagnosticEngine.ErrorPatterns;

namespace DiagnosticEngine.Sessions;

/// <summary>What came of a proposed conversation.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record InterviewRecord
{
    /// <summary>The longest text that is kept, in characters.</summary>
    public const int LongestWords = 2000;

    /// <summary>Id of the <see cref="InterviewQuestion"/>: the same one twice counts once.</summary>
    public required string Id { get; init; }

    /// <summary>What was found.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<InterviewOutcome>))]
    public required InterviewOutcome Outcome { get; init; }

    /// <summary>What the pupil said or did, at most <see cref="LongestWords"/> characters; null for nothing. Kept for the adult: no belief looks at it.</summary>
    public string? Words { get; init; }

    /// <summary>Whether the adult left it out; then there is no evidence, whatever the outcome says. <value>Default false.</value></summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Skipped { get; init; }

    // Pupils' words belong in the record, and never in a log that happens to print one.
    private bool PrintMembers(System.Text.StringBuilder builder)
    {
        builder.Append("Id = ").Append(Id).Append(", Outcome = ").Append(Outcome).Append(", Skipped = ").Append(Skipped);
        return true;
    }
}
