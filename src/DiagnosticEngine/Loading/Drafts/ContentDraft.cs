namespace DiagnosticEngine.Loading.Drafts;

/// <summary>What all content files hold together, in file order.</summary>
internal sealed class ContentDraft
{
    public List<SkillDraft> Skills { get; } = [];

    public List<MisconceptionDraft> Misconceptions { get; } = [];

    public List<ProblemDraft> Problems { get; } = [];

    public List<ItemDraft> Items { get; } = [];
}
