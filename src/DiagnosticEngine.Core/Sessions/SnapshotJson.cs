using System.Text.Json.Serialization;

namespace DiagnosticEngine.Sessions;

/// <summary>How snapshots are written: camelCase, no nulls, names for numbered words, a fixed order.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(SessionSnapshot))]
internal sealed partial class SnapshotJson : JsonSerializerContext;
