using System.Text.Json;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Sessions;

/// <summary>All inputs of a session, and nothing else: replaying them gives the session again, to the same bytes.</summary>
/// <remarks>Immutable and safe to share between threads. Holds the pupil's opaque id and answers; keep it where such data belongs.</remarks>
public sealed record SessionSnapshot
{
    /// <summary>The format that this version writes.</summary>
    public const int CurrentFormat = 1;

    /// <summary>Version of this format.</summary>
    public required int FormatVersion { get; init; }

    /// <summary>Version of the engine that wrote it.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>Id of the curriculum.</summary>
    public required string CurriculumId { get; init; }

    /// <summary>Version of the curriculum.</summary>
    public required string CurriculumVersion { get; init; }

    /// <summary>Fingerprint of the curriculum.</summary>
    public required string CurriculumFingerprint { get; init; }

    /// <summary>Opaque id of the pupil.</summary>
    public required string PupilId { get; init; }

    /// <summary>The seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>What the assessment is about.</summary>
    public required SessionOptions Options { get; init; }

    /// <summary>The answers, in order.</summary>
    public required IReadOnlyList<RecordedResponse> Responses { get; init; }

    /// <summary>Judgements and earlier tests that the session was told about, in order; null for none.</summary>
    public IReadOnlyList<RecordedEvidence>? Evidence { get; init; }

    /// <summary>What came of conversations, in order; null for none.</summary>
    public IReadOnlyList<RecordedInterview>? Interviews { get; init; }

    /// <summary>When each sitting after the first began, in order; null for none.</summary>
    public IReadOnlyList<RecordedSitting>? Sittings { get; init; }

    /// <summary>Id of the item that waits for an answer; null when none does.</summary>
    public string? PendingItemId { get; init; }

    /// <summary>Its variant; null when none waits.</summary>
    public string? PendingVariant { get; init; }

    /// <summary>Whether the session was ended before a rule did.</summary>
    public bool WasStopped { get; init; }

    /// <summary>Writes the snapshot as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, SnapshotJson.Default.SessionSnapshot);

    /// <summary>Reads a snapshot from JSON.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="SnapshotException">The text is damaged, or from a version that is not known.</exception>
    public static SessionSnapshot FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            SessionSnapshot snapshot = JsonSerializer.Deserialize(json, SnapshotJson.Default.SessionSnapshot)
                ?? throw new SnapshotException("The snapshot is empty.");
            snapshot.Check();
            return snapshot;
        }
        catch (JsonException e)
        {
            throw new SnapshotException("The snapshot is damaged: it is not the JSON of a session.", e);
        }
    }

    internal static SessionSnapshot Of(AssessmentSession session, ItemVariant? pending) => new()
    {
        FormatVersion = CurrentFormat,
        EngineVersion = AssemblyVersion.Current,
        CurriculumId = session.Bank.Curriculum.Id,
        CurriculumVersion = session.Bank.Curriculum.Version,
        CurriculumFingerprint = session.Bank.Curriculum.Fingerprint,
        PupilId = session.PupilId,
        Seed = session.Seed,
        Options = session.Options,
        Responses = [.. session.Steps.Select(s => new RecordedResponse
        {
            ItemId = s.Variant.Item.Id,
            Revision = s.Variant.Item.Revision,
            Variant = s.Variant.Key,
            Response = s.Scored.Response,
        })],
        Evidence = session.Told.Count == 0 ? null : [.. session.Told.Select(t => new RecordedEvidence { AfterStep = t.AfterStep, WasDrawn = t.WasDrawn, Evidence = t.Evidence })],
        Interviews = session.Interviews.Count == 0 ? null
            : [.. session.Interviews.Select(i => new RecordedInterview { AfterStep = i.AfterStep, WasDrawn = i.WasDrawn, Sitting = i.Sitting, Record = i.Record })],
        Sittings = session.LaterSittings.Count == 0 ? null : [.. session.LaterSittings],
        PendingItemId = pending?.Item.Id,
        PendingVariant = pending?.Key,
        WasStopped = session.Stopping?.Reason == "stopped",
    };

    private void Check()
    {
        if (FormatVersion != CurrentFormat)
        {
            throw new SnapshotException($"The snapshot has format {FormatVersion}; this version reads format {CurrentFormat}.");
        }

        if (PupilId is null || Options is null || CurriculumFingerprint is null || Responses is null
            || Options.Areas is null || Options.Strands is null || Options.Selector is null || Options.Policy is null
            || Responses.Any(r => r?.Response?.Id is null || r.ItemId is null || r.Variant is null || r.Response.Observations is null)
            || (Evidence ?? []).Any(e => e?.Evidence?.Id is null)
            || (Interviews ?? []).Any(i => i?.Record?.Id is null)
            || (Sittings ?? []).Any(s => s is null))
        {
            throw new SnapshotException("The snapshot is damaged: a part of it is missing.");
        }
    }
}
