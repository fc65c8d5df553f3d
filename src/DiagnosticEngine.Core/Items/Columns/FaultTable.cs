using System.Collections.Frozen;
using System.Numerics;

namespace DiagnosticEngine.Items.Columns;

/// <summary>The named faults of a written method, each a set of changed decisions, and which decisions exclude one another.</summary>
/// <remarks>A changed decision is one bit. Most faults are one bit; a compound is several.</remarks>
internal sealed class FaultTable
{
    private readonly FrozenDictionary<string, uint> _byName;
    private readonly uint[] _excluded = new uint[32];

    /// <summary>Makes a table.</summary>
    /// <param name="named">The decisions that each name stands for.</param>
    /// <param name="exclusions">Pairs of sets: no decision of the one goes with any other decision of the other.</param>
    public FaultTable(IEnumerable<KeyValuePair<string, uint>> named, IEnumerable<(uint One, uint Other)> exclusions)
    {
        _byName = named.ToFrozenDictionary(StringComparer.Ordinal);
        Names = _byName.Keys.ToFrozenSet(StringComparer.Ordinal);
        foreach ((uint one, uint other) in exclusions)
        {
            Exclude(one, other);
            Exclude(other, one);
        }
    }

    /// <summary>Names of the faults.</summary>
    public IReadOnlySet<string> Names { get; }

    /// <summary>Whether two rules made of faults can be had together, and neither is a part of the other.</summary>
    public bool AreCompatible(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        (uint first, uint second) = (Union(one), Union(other));
        uint both = first | second;
        return both != first && both != second && IsConsistent(both);
    }

    /// <summary>The decisions that the faults change together; false where some of them exclude one another.</summary>
    public bool TryCombine(IReadOnlyList<string> faults, out uint set)
    {
        set = Union(faults);
        return IsConsistent(set);
    }

    private uint Union(IReadOnlyList<string> faults)
    {
        uint set = 0;
        for (int i = 0; i < faults.Count; i++)
        {
            set |= Of(faults[i]);
        }

        return set;
    }

    private uint Of(string fault) =>
        _byName.TryGetValue(fault, out uint set) ? set : throw new ArgumentException($"There is no fault '{fault}'.", nameof(fault));

    private bool IsConsistent(uint set)
    {
        for (uint rest = set; rest != 0; rest &= rest - 1)
        {
            if ((_excluded[BitOperations.TrailingZeroCount(rest)] & set) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private void Exclude(uint one, uint other)
    {
        for (uint rest = one; rest != 0; rest &= rest - 1)
        {
            int bit = BitOperations.TrailingZeroCount(rest);
            _excluded[bit] |= other & ~(1u << bit);
        }
    }
}
