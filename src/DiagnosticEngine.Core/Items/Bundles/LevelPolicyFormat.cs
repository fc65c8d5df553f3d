using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Items.Bundles;

/// <summary>How skills become levels: all of it, so that a later default changes nothing.</summary>
internal static class LevelPolicyFormat
{
    public static void Write(BundleWriter writer, LevelPolicy policy)
    {
        writer.Open();
        writer.Number("share"u8, policy.Share);
        writer.Word("start"u8, BundleWords.StartPolicies, (int)policy.Start);
        writer.Number("band"u8, policy.Band);
        writer.Close();
    }

    public static LevelPolicy Read(ref BundleReader reader, ReadOnlySpan<byte> name)
    {
        reader.Expect(name);
        reader.Open();
        LevelPolicy policy = new()
        {
            Share = reader.Number("share"u8),
            Start = (StartLevelPolicy)reader.Word("start"u8, BundleWords.StartPolicies),
            Band = reader.Number("band"u8),
        };
        reader.Close();
        return policy;
    }
}
