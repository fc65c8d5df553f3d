using System.Collections;

namespace DiagnosticEngine.Items.Bundles;

/// <summary>The examples of an item, read at their first use: they are half of a bundle, and an assessment does not need them.</summary>
/// <remarks>Immutable to others and safe to share between threads. Examples that were forged with a true hash throw a <see cref="CurriculumBundleException"/> when they are used.</remarks>
/// <param name="json">The list as it stands in the bundle.</param>
internal sealed class DeferredExamples(byte[] json) : IReadOnlyList<ItemExample>
{
    // Set once; where two threads read the examples at the same time, both come to the same.
    private ItemExample[]? _examples;

    public int Count => Examples.Length;

    private ItemExample[] Examples => _examples ??= Read();

    public ItemExample this[int index] => Examples[index];

    public IEnumerator<ItemExample> GetEnumerator() => ((IEnumerable<ItemExample>)Examples).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Examples.GetEnumerator();

    private ItemExample[] Read()
    {
        try
        {
            BundleReader reader = new(json, CurriculumBundle.MaxDepth);
            reader.Pass();
            return reader.List(ItemFormat.ReadExample);
        }
        catch (Exception e) when (CurriculumBundle.IsDamage(e))
        {
            throw CurriculumBundle.Damaged(e);
        }
    }
}
