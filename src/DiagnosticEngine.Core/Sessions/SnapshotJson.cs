using System.Text.Json.Serialization;

namespace DiagnosticEngine.Sessions;

/// <summary>How snapshots are written: camelCase, no nulls, a fixed order.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SessionSnapshot))]
internal sealed partial class SnapshotJson : JsonSerializerContext;
