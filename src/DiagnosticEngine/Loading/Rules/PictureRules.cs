using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a picture needs, whatever its model.</summary>
internal static class PictureRules
{
    public static void Check(PictureDraft picture, FindingLog log)
    {
        Need.Key(picture.Node, "model", "A picture", log);
        Need.Key(picture.Node, "text", "A picture", log);
    }
}
