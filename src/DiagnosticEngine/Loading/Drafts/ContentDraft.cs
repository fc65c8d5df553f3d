namespace DiagnosticEngine.Loading.Drafts;

/// <summary>What content files hold, in file order.</summary>
internal sealed class ContentDraft
{
    public List<SkillDraft> Skills { get; } = [];

    public List<MisconceptionDraft> Misconceptions { get; } = [];

    public List<ProblemDraft> Problems { get; } = [];

    public List<ItemDraft> Items { get; } = [];

    /// <summary>Adds what another file holds.</summary>
    public void Add(ContentDraft other)
    {
        Skills.AddRange(other.Skills);
        Misconceptions.AddRange(other.Misconceptions);
        Problems.AddRange(other.Problems);
        Items.AddRange(other.Items);
    }
}
