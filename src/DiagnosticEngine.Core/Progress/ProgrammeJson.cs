using System.Text.Json.Serialization;

namespace DiagnosticEngine.Progress;

/// <summary>How records of a programme are written: camelCase, no nulls, names for numbered words, a fixed order.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ProgrammeRecord))]
[JsonSerializable(typeof(LevelMapping))]
internal sealed partial class ProgrammeJson : JsonSerializerContext;
