using System.Runtime.CompilerServices;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Selection;

/// <summary>Remembers the facts of all items of a bank under a model. Safe to share between threads.</summary>
internal sealed class ItemFactsTable
{
    private readonly ConditionalWeakTable<KnowledgeModel, Dictionary<Item, ItemFacts>> _byModel = [];

    /// <summary>The facts of the items of a context's bank.</summary>
    public Func<Item, ItemFacts> Of(SelectionContext context)
    {
        Dictionary<Item, ItemFacts> known = _byModel.GetValue(context.State.Model, model => Compile(context.Bank, model));
        return item => known.TryGetValue(item, out ItemFacts? facts) ? facts : new ItemFacts(context.Bank, context.State.Model, item);
    }

    private static Dictionary<Item, ItemFacts> Compile(ItemBank bank, KnowledgeModel model)
    {
        // Items are compared by reference: comparing all their content would cost more than the facts.
        Dictionary<Item, ItemFacts> facts = new(bank.Items.Count, ReferenceEqualityComparer.Instance);
        foreach (Item item in bank.Items)
        {
            facts[item] = new ItemFacts(bank, model, item);
        }

        return facts;
    }
}
