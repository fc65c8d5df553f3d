using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Selection;

/// <summary>Begins with symbols, and after a failure steps down to pictures and then to objects on the same skill.</summary>
/// <remarks>
/// The procedure of dynamic mathematics assessment (Allsopp et al., 2008). Steps down once for each failure, to the next lower representation
/// of the skill that has an item and has not been asked, unless that is already as good as certain. Pure and safe to share between threads.
/// </remarks>
public sealed class AbstractFirstPolicy : ISelectionPolicy
{
    private const double AsGoodAsCertain = 0.97;

    /// <inheritdoc/>
    public string Name => "abstract-first";

    /// <inheritdoc/>
    public NarrowedCandidates Narrow(SelectionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (StepDown(context) is { Count: > 0 } below)
        {
            return new()
            {
                Candidates = below,
                Rule = "step-down",
                Reason = $"The last answer was not secure, so the same skill is asked {Words(below[0].Representation)}.",
            };
        }

        Item[] highest = [.. context.Candidates.Where(i => i.Representation == HighestOf(context.Bank, i))];
        return highest.Length > 0
            ? new() { Candidates = highest, Rule = "abstract-first", Reason = "A new skill is asked in symbols first." }
            : new() { Candidates = context.Candidates, Rule = "what-is-left", Reason = "Only pictures and objects are left to ask about." };
    }

    private static List<Item> StepDown(SelectionContext context)
    {
        if (context.Asked.Count == 0 || !context.Asked[^1].IsFailure)
        {
            return [];
        }

        Item last = context.Asked[^1].Item;
        foreach (Representation lower in new[] { Representation.Pictorial, Representation.Concrete }.Where(r => r < last.Representation))
        {
            List<Item> found = [.. context.Candidates.Where(i => i.Representation == lower && i.SkillIds.Any(last.SkillIds.Contains) && IsOpen(context, i))];
            if (found.Count > 0)
            {
                return found;
            }
        }

        return [];
    }

    private static bool IsOpen(SelectionContext context, Item item) =>
        !context.Asked.Any(a => a.Item.Representation == item.Representation && a.Item.SkillIds.Any(item.SkillIds.Contains))
        && ResponseModel.NodesOf(context.State.Model, item).Any(n => context.State[n] is < AsGoodAsCertain and > 1 - AsGoodAsCertain);

    private static Representation HighestOf(ItemBank bank, Item item) =>
        new[] { Representation.Abstract, Representation.Pictorial, Representation.Concrete }
            .First(r => item.SkillIds.Any(s => bank.ItemsFor(s, r).Count > 0));

    private static string Words(Representation representation) =>
        representation == Representation.Pictorial ? "with a picture" : "with objects";
}
