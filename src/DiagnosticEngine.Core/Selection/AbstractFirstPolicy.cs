using System.Runtime.CompilerServices;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Selection;

/// <summary>Begins with symbols, and after a failure steps down to pictures and then to objects on the same skill.</summary>
/// <remarks>
/// The procedure of dynamic mathematics assessment (Allsopp et al., 2008). Steps down once for each failure, to the next lower representation
/// of the skill that has an item and has not been asked, unless that is already as good as certain. Pure and safe to share between threads.
/// </remarks>
public sealed class AbstractFirstPolicy : ISelectionPolicy
{
    private readonly ConditionalWeakTable<ItemBank, HashSet<Item>> _first = [];

    /// <inheritdoc/>
    public string Name => "abstract-first";

    /// <inheritdoc/>
    public NarrowedCandidates Narrow(SelectionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (SameSkill.Down(context) is { } down)
        {
            return down;
        }

        HashSet<Item> first = _first.GetValue(context.Bank, FirstOf);
        Item[] highest = [.. context.Candidates.Where(first.Contains)];
        return highest.Length > 0
            ? new() { Candidates = highest, Rule = "abstract-first", Reason = "A new skill is asked in symbols first." }
            : new() { Candidates = context.Candidates, Rule = "what-is-left", Reason = "Of what may be asked now, only pictures and objects are left." };
    }

    private static HashSet<Item> FirstOf(ItemBank bank) => new(bank.Items.Where(i => i.Representation == HighestOf(bank, i)), ReferenceEqualityComparer.Instance);

    private static Representation HighestOf(ItemBank bank, Item item) =>
        new[] { Representation.Abstract, Representation.Pictorial, Representation.Concrete }
            .First(r => item.SkillIds.Any(s => bank.ItemsFor(s, r).Count > 0));
}
