using DiagnosticEngine.Items;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Sessions;

/// <summary>What is not to be asked again: the like of what was passed over, and what a pupil was shown how often enough.</summary>
internal sealed class NotAgain
{
    private readonly List<Item> _declined = [];
    private readonly ShownNodes _shown = new();

    public void Add(Item item, ScoredResponse scored)
    {
        _shown.Add(item, scored);
        if (scored.Outcome == ResponseOutcome.Declined)
        {
            _declined.Add(item);
        }
    }

    /// <summary>Who passed one over should not meet its twin; a check of one skill has nothing else to ask.</summary>
    public bool Excludes(Item item, bool isCheck) => _shown.HasEnough(item) || (!isCheck && _declined.Exists(d => IsAlike(d, item)));

    private static bool IsAlike(Item left, Item right) =>
        left.Representation == right.Representation && left.SkillIds.Any(right.SkillIds.Contains);
}
