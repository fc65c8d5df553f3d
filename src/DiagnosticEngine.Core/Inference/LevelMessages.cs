using System.Numerics;
using System.Runtime.InteropServices;

namespace DiagnosticEngine.Inference;

/// <summary>What <see cref="BeliefPropagation{T}"/> keeps for one value of the level.</summary>
/// <remarks>Messages of an edge lie in tables of eight supports, one table for each vector of offsets.</remarks>
internal sealed class LevelMessages<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private readonly Memory<T> _down;
    private readonly Memory<T> _up;

    /// <summary>Lays messages out in memory that the caller owns.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="level">Position of the level in the grid.</param>
    /// <param name="memory">Room for <see cref="Length"/> numbers.</param>
    public LevelMessages(SkillGraph graph, int level, Memory<T> memory)
    {
        Level = level;
        _down = memory[..(memory.Length / 2)];
        _up = memory[(memory.Length / 2)..];
        Offsets = new T[graph.Model.StrandIds.Count * graph.Lanes];
        for (int s = 0; s < graph.Model.StrandIds.Count; s++)
        {
            for (int j = 0; j < graph.Grid.OffsetWeights.Length; j++)
            {
                Offsets[(s * graph.Lanes) + j] = T.CreateTruncating(graph.Grid.OffsetWeights[j]);
            }
        }
    }

    /// <summary>Position of the level in the grid.</summary>
    public int Level { get; }

    /// <summary>How likely the parent leaves exactly this support.</summary>
    public Span<Vector<T>> Down => MemoryMarshal.Cast<T, Vector<T>>(_down.Span);

    /// <summary>The likelihood of what lies below, largest 1.</summary>
    public Span<Vector<T>> Up => MemoryMarshal.Cast<T, Vector<T>>(_up.Span);

    /// <summary>For each (strand × lanes + offset) its probability given the level and the evidence.</summary>
    public T[] Offsets { get; }

    /// <summary>Logarithm of the likelihood of all evidence given the level (Bethe's approximation; exact without loops).</summary>
    public double LogEvidence { get; set; }

    /// <summary>How many numbers one level needs.</summary>
    public static int Length(SkillGraph graph, GroupEvidence evidence) => 2 * evidence.SlotCount * SkillGraph.States * graph.Lanes;
}
