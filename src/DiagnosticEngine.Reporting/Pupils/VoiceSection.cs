using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Pupils;

/// <summary>Writes what the pupil said, likes and chose, and what adults noted, in their own words and by day.</summary>
internal static class VoiceSection
{
    /// <summary>The section; none where nothing was written down.</summary>
    public static IEnumerable<Section> Of(PupilReport report)
    {
        ProgrammeRecord? records = report.Records;
        string id = report.Session.PupilId;
        Facts facts = records is null ? Facts.Of() : Facts.Of(
            new("Said", [.. records.Voices.Where(v => v.PupilId == id).OrderBy(v => v.Date).Select(Voice)]),
            new("Likes", [.. records.Interests.Where(i => i.PupilId == id).OrderBy(i => i.Date).SelectMany(i => i.Answers).Select(a => $"{a.Prompt} {Words.Quoted(a.Answer)}")]),
            new("Chose", [.. records.Feelings.Where(f => f.PupilId == id).OrderBy(f => f.Date).Select(Feeling)]),
            new("Adults noted", [.. records.Attitudes.Where(a => a.PupilId == id).OrderBy(a => a.Date).Select(a => $"{Words.Date(a.Date)}, {a.ObserverId}: {Words.Sentence(a.Note)}")]));
        if (facts.Items.Count > 0)
        {
            yield return new("In their own words", [facts]);
        }
    }

    private static string Voice(VoiceEntry voice) =>
        $"{Words.Date(voice.Date)}{(voice.Prompt is { } prompt ? $", asked “{prompt}”" : "")}: {Words.Quoted(voice.Text)}{(voice.HasConsent ? "" : " (not to be shown to others)")}";

    private static string Feeling(FeelingChoice choice) =>
        $"{Words.Date(choice.Date)}, on a picture of figures: {choice.Figure}{(choice.Words is { } words ? $", {Words.Quoted(words)}" : "")}. No figure is right or wrong.";
}
