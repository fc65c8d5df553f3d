using System.Runtime.CompilerServices;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Selection;

/// <summary>Asks in a fixed order, whatever is believed: the baseline of a classical test by levels.</summary>
/// <remarks>
/// Ascending level; within a level the first skill of every strand, then the second of every strand, and so on; for a skill symbols, then
/// pictures, then objects. Every skill is asked once in each representation before any is asked twice. An item for several skills comes in the
/// place of the last of them. The score is minus the place in the order, so 0 comes first. Pure and safe to share between threads.
/// </remarks>
public sealed class LevelOrderSelector : IItemSelector, IIgnoresBeliefs
{
    private readonly ConditionalWeakTable<Curriculum, LevelOrder> _orders = [];

    /// <inheritdoc/>
    public string Name => "level-order";

    /// <inheritdoc/>
    public SelectionDecision SelectNext(SelectionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        LevelOrder order = _orders.GetValue(context.Bank.Curriculum, c => new LevelOrder(c));
        Dictionary<(string Skill, Representation Representation), int> times = TimesAsked(context.Asked);
        return RankedSelection.Best(context, Name, "It is the next in the order of the levels.", i => -order.PlaceOf(i, TimesOf(times, i)));
    }

    private static Dictionary<(string Skill, Representation Representation), int> TimesAsked(IReadOnlyList<AskedItem> asked)
    {
        Dictionary<(string Skill, Representation Representation), int> times = [];
        foreach (Item item in asked.Select(a => a.Item))
        {
            foreach (string skill in item.SkillIds)
            {
                times[(skill, item.Representation)] = times.GetValueOrDefault((skill, item.Representation)) + 1;
            }
        }

        return times;
    }

    private static int TimesOf(Dictionary<(string Skill, Representation Representation), int> times, Item item) =>
        times.Count == 0 ? 0 : item.SkillIds.Max(s => times.GetValueOrDefault((s, item.Representation)));
}
