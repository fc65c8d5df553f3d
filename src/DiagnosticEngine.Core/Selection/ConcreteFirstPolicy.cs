using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Selection;

/// <summary>Begins with objects, and after a success steps up to pictures and then to symbols on the same skill.</summary>
/// <remarks>
/// The order of concrete-pictorial-abstract teaching (after Bruner, 1966), for young pupils and for skills that are new to them. After a failure it steps down to a
/// lower representation that has not been asked, where there is one. A step goes to the next representation of the skill that has an item and has not
/// been asked, unless that is already as good as certain. Without an observer there are no objects among the candidates, and it begins with pictures.
/// Pure and safe to share between threads.
/// </remarks>
public sealed class ConcreteFirstPolicy : ISelectionPolicy
{
    /// <inheritdoc/>
    public string Name => "concrete-first";

    /// <inheritdoc/>
    public NarrowedCandidates Narrow(SelectionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if ((SameSkill.Up(context) ?? SameSkill.Down(context)) is { } step)
        {
            return step;
        }

        Dictionary<string, Representation> lowest = LowestOf(context);
        Item[] first = [.. context.Candidates.Where(i => i.Representation == i.SkillIds.Min(s => lowest[s]))];
        return first.Length > 0
            ? new() { Candidates = first, Rule = "concrete-first", Reason = "A new skill is asked with objects first, or else with a picture." }
            : new() { Candidates = context.Candidates, Rule = "what-is-left", Reason = "Of what may be asked now, only pictures and symbols are left." };
    }

    /// <summary>The lowest representation of each skill that may be asked or was, so that a skill whose objects are used up is not new again.</summary>
    private static Dictionary<string, Representation> LowestOf(SelectionContext context)
    {
        Dictionary<string, Representation> lowest = new(StringComparer.Ordinal);
        foreach (Item item in context.Candidates.Concat(context.Asked.Select(a => a.Item)))
        {
            foreach (string skill in item.SkillIds)
            {
                if (!lowest.TryGetValue(skill, out Representation known) || item.Representation < known)
                {
                    lowest[skill] = item.Representation;
                }
            }
        }

        return lowest;
    }
}
