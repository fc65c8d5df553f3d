using System.Globalization;

namespace DiagnosticEngine.Inference;

/// <summary>A flat bank for cognitive diagnosis: attributes without an order, and items that ask for one or several at once.</summary>
/// <remarks>
/// For maps of skills with prerequisites and representations there is <see cref="KnowledgeModel"/>; this is the model of the published cognitive-diagnosis
/// tests (DINA), and with one attribute for each item and a prior over the states that of knowledge spaces (basic local independence model: Doignon and
/// Falmagne, 1999; careless error = slip, lucky guess = guess). Immutable and safe to share between threads.
/// </remarks>
public sealed class AttributeBank
{
    private readonly AttributeItem[] _items;

    /// <summary>Makes a bank.</summary>
    /// <param name="prior">How likely each pattern of attributes is; sets the number of attributes.</param>
    /// <param name="items">The items, in the order in which they are numbered from 0.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no item; one names an attribute that there is not; or a guess or slip is outside 0 to 1.</exception>
    public AttributeBank(PatternPrior prior, IEnumerable<AttributeItem> items)
    {
        ArgumentNullException.ThrowIfNull(prior);
        ArgumentNullException.ThrowIfNull(items);
        Prior = prior;
        _items = [.. items];
        if (_items.Length == 0)
        {
            throw new ArgumentException("A bank needs an item.", nameof(items));
        }

        for (int i = 0; i < _items.Length; i++)
        {
            Check(_items[i], i);
        }
    }

    /// <summary>How likely each pattern is before anything is asked.</summary>
    public PatternPrior Prior { get; }

    /// <summary>Number of attributes.</summary>
    public int AttributeCount => Prior.AttributeCount;

    /// <summary>The items.</summary>
    public IReadOnlyList<AttributeItem> Items => _items;

    /// <summary>The items, for quick loops.</summary>
    internal ReadOnlySpan<AttributeItem> ItemSpan => _items;

    private void Check(AttributeItem item, int number)
    {
        if (item is null || item.Attributes < 0 || item.Attributes >= 1 << AttributeCount)
        {
            throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture, $"Item {number} must name attributes 0 to {AttributeCount - 1} only."), nameof(item));
        }

        if (item.Guess is not (>= 0 and <= 1) || item.Slip is not (>= 0 and <= 1))
        {
            throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture, $"Guess and slip of item {number} must lie between 0 and 1."), nameof(item));
        }
    }
}
