using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Selection;

/// <summary>Steps from the last answer to another representation of the same skill.</summary>
/// <remarks>Only to one that has an item and has not been asked, unless it is already as good as certain.</remarks>
internal static class SameSkill
{
    private const double AsGoodAsCertain = 0.97;

    private static readonly Representation[] s_downwards = [Representation.Abstract, Representation.Pictorial, Representation.Concrete];
    private static readonly Representation[] s_upwards = [Representation.Concrete, Representation.Pictorial, Representation.Abstract];

    /// <summary>After a failure, the next lower representation; null where there is none to ask or the last answer was no failure.</summary>
    public static NarrowedCandidates? Down(SelectionContext context)
    {
        if (context.Asked.Count == 0 || !context.Asked[^1].IsFailure)
        {
            return null;
        }

        Item last = context.Asked[^1].Item;
        return First(context, last, s_downwards.Where(r => r < last.Representation)) is { Count: > 0 } below
            ? new()
            {
                Candidates = below,
                Rule = "step-down",
                Reason = $"The last answer was not secure, so the same skill is asked {Words(below[0].Representation)}.",
            }
            : null;
    }

    /// <summary>After a success, the next higher representation; null where there is none to ask or the last answer was no success.</summary>
    public static NarrowedCandidates? Up(SelectionContext context)
    {
        if (context.Asked.Count == 0 || !context.Asked[^1].IsSuccess)
        {
            return null;
        }

        Item last = context.Asked[^1].Item;
        return First(context, last, s_upwards.Where(r => r > last.Representation)) is { Count: > 0 } above
            ? new()
            {
                Candidates = above,
                Rule = "step-up",
                Reason = $"The last answer was right, so the same skill is asked {Words(above[0].Representation)}.",
            }
            : null;
    }

    private static List<Item> First(SelectionContext context, Item last, IEnumerable<Representation> representations)
    {
        foreach (Representation representation in representations)
        {
            List<Item> found = [.. context.Candidates
                .Where(i => i.Representation == representation && i.SkillIds.Any(last.SkillIds.Contains) && IsOpen(context, i))];
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

    private static string Words(Representation representation) => representation switch
    {
        Representation.Concrete => "with objects",
        Representation.Pictorial => "with a picture",
        _ => "in symbols",
    };
}
