using System.Collections;

namespace DiagnosticEngine.Items.Bundles;

/// <summary>A list of a bundle that is read at its first use: an assessment does not need the examples, and needs the help and the tasks of few items.</summary>
/// <remarks>Immutable to others and safe to share between threads. A list that was forged with a true hash throws a <see cref="CurriculumBundleException"/> when it is used.</remarks>
/// <param name="utf8">The bytes of the bundle, which stay in memory as long as the list.</param>
/// <param name="start">Where the list begins.</param>
/// <param name="language">The language of the curriculum.</param>
/// <param name="read">Reads one of the list.</param>
internal sealed class DeferredList<T>(BundleBytes utf8, int start, string language, BundleReader.Read<T> read) : IReadOnlyList<T>
    where T : class
{
    // Set once; where two threads read the list at the same time, both come to the same.
    private T[]? _items;

    public int Count => Items.Length;

    private T[] Items => _items ?? Read();

    public T this[int index] => Items[index];

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    private T[] Read()
    {
        try
        {
            BundleReader reader = new(utf8, start, language, seen: null);
            T[] items = reader.List(read);
            return Interlocked.CompareExchange(ref _items, items, null) ?? items;
        }
        catch (Exception e) when (CurriculumBundle.IsDamage(e))
        {
            throw CurriculumBundle.Damaged(e);
        }
    }
}
