using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items.Problems;

namespace DiagnosticEngine.Items.Bundles;

/// <summary>Reads the content of a bundle: the map and the hash on one thread, the problems and items on another, or one after the other.</summary>
/// <remarks>All parts are tried, and what is said of a damaged bundle does not depend on which comes to its end first.</remarks>
/// <param name="content">The reader, where the content begins.</param>
/// <param name="isWhole">Whether the hash is right.</param>
internal sealed class BundleReading(BundleReader content, Func<bool> isWhole)
{
    private Curriculum? _curriculum;
    private Problem[] _problems = [];
    private Item[] _items = [];
    private bool _isWhole;
    private Exception? _wrongMap;
    private Exception? _wrongRest;

    /// <exception cref="CurriculumBundleException">It is damaged.</exception>
    public ItemBank Run(bool isParallel)
    {
        (BundleReader Map, BundleReader Others) parts = default;
        Exception? undivided = Try(() => parts = BankFormat.Divide(content));
        if (undivided is not null)
        {
            _isWhole = isWhole();
        }
        else
        {
            // Where no thread is free, waiting for the task runs it.
            Task? other = isParallel ? Task.Run(() => ReadMap(parts.Map)) : null;
            _wrongRest = Try(() => (_problems, _items) = BankFormat.ReadRest(parts.Others));
            if (other is null)
            {
                ReadMap(parts.Map);
            }
            else
            {
                other.GetAwaiter().GetResult();
            }
        }

        // That it was changed says more than what does not fit.
        if (!_isWhole)
        {
            throw new CurriculumBundleException("The compiled curriculum is damaged, or was changed after it was compiled. Compile it again.");
        }

        Exception? wrong = undivided ?? _wrongMap ?? _wrongRest;
        return wrong is null ? new(_curriculum!, _items, _problems) : throw (wrong as CurriculumBundleException ?? CurriculumBundle.Damaged(wrong));
    }

    private void ReadMap(BundleReader map)
    {
        _wrongMap = Try(() => _curriculum = BankFormat.ReadMap(map));
        _isWhole = isWhole();
    }

    private static Exception? Try(Action read)
    {
        try
        {
            read();
            return null;
        }
        catch (Exception e) when (e is CurriculumBundleException || CurriculumBundle.IsDamage(e))
        {
            return e;
        }
    }
}
