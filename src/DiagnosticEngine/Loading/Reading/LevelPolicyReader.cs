using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>Reads how skills become levels, where a curriculum has a rule of its own.</summary>
internal static class LevelPolicyReader
{
    public static LevelPolicy Read(MappingReader map)
    {
        LevelPolicy usual = new();
        LevelPolicy policy = new()
        {
            Share = ModelReader.Between(map, "share", 0.01, 1, usual.Share),
            Start = map.Word("start", Words.StartPolicies)?.Value ?? usual.Start,
            Band = ModelReader.Between(map, "band", 0.01, 0.99, usual.Band),
        };
        map.Finish();
        return policy;
    }
}
