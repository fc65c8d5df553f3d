using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>What all checks across files share.</summary>
internal sealed class CheckContext
{
    private readonly IReadOnlyList<SourceFile> _unread;

    /// <param name="manifest">The manifest.</param>
    /// <param name="content">What the other files hold.</param>
    /// <param name="unread">Files that could not be read to their end.</param>
    /// <param name="hasGaps">Whether a listed file is missing or could not be read.</param>
    /// <param name="log">Takes the findings.</param>
    public CheckContext(ManifestDraft manifest, ContentDraft content, IReadOnlyList<SourceFile> unread, bool hasGaps, FindingLog log)
    {
        _unread = unread;
        HasGaps = hasGaps;
        Log = log;
        Manifest = manifest;
        Content = content;
        Areas = new("area", manifest.Areas, this);
        Strands = new("strand", manifest.Strands, this);
        Groups = new("group", manifest.Groups, this);
        Skills = new("skill", content.Skills, this);
        Misconceptions = new("misconception", content.Misconceptions, this);
        Problems = new("problem", content.Problems, this);
        Items = new("item", content.Items, this);
    }

    public FindingLog Log { get; }

    /// <summary>Whether something is known to be missing, so that nothing can be said about what is not there.</summary>
    public bool HasGaps { get; }

    public ManifestDraft Manifest { get; }

    public ContentDraft Content { get; }

    public DraftIndex<AreaDraft> Areas { get; }

    public DraftIndex<StrandDraft> Strands { get; }

    public DraftIndex<GroupDraft> Groups { get; }

    public DraftIndex<SkillDraft> Skills { get; }

    public DraftIndex<MisconceptionDraft> Misconceptions { get; }

    public DraftIndex<ProblemDraft> Problems { get; }

    public DraftIndex<ItemDraft> Items { get; }

    /// <summary>Logs an id that was given before, with both places.</summary>
    public void LogDuplicate(string noun, string id, Place place, Place first)
    {
        RelatedLocation related = new() { Location = first.ToLocation(), Message = "It is first used here." };
        Log.Add(ReferenceFindings.Duplicate, place, $"The {noun} id {Quote.Of(id)} is used twice.", related: [related]);
    }

    /// <summary>Logs an id that nothing has, unless it may stand in a file that could not be read.</summary>
    public void LogUnknown(string noun, Located<string> id, IReadOnlyCollection<string> candidates)
    {
        if (!_unread.Any(f => f.Text.Contains(id.Value, StringComparison.Ordinal)))
        {
            Log.AddUnknown(ReferenceFindings.Unknown, id.Place, $"There is no {noun} {Quote.Of(id.Value)}.", id.Value, candidates);
        }
    }
}
