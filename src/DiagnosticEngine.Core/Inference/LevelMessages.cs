using System.Numerics;
using System.Runtime.InteropServices;

namespace DiagnosticEngine.Inference;

/// <summary>What <see cref="BeliefPropagation"/> keeps for one value of the level.</summary>
/// <remarks>Messages of an edge lie in tables of eight supports, one table for each vector of offsets.</remarks>
internal sealed class LevelMessages
{
    private readonly Memory<double> _down;
    private readonly Memory<double> _up;

    /// <summary>Lays messages out in memory that the caller owns.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="level">Position of the level in the grid.</param>
    /// <param name="memory">Room for <see cref="Length"/> numbers.</param>
    public LevelMessages(SkillGraph graph, int level, Memory<double> memory)
    {
        Level = level;
        _down = memory[..(memory.Length / 2)];
        _up = memory[(memory.Length / 2)..];
        Offsets = new double[graph.Model.StrandIds.Count * graph.Lanes];
        for (int s = 0; s < graph.Model.StrandIds.Count; s++)
        {
            graph.Grid.OffsetWeights.CopyTo(Offsets, s * graph.Lanes);
        }
    }

    /// <summary>Position of the level in the grid.</summary>
    public int Level { get; }

    /// <summary>How likely the parent leaves exactly this support.</summary>
    public Span<Vector<double>> Down => MemoryMarshal.Cast<double, Vector<double>>(_down.Span);

    /// <summary>The likelihood of what lies below, largest 1.</summary>
    public Span<Vector<double>> Up => MemoryMarshal.Cast<double, Vector<double>>(_up.Span);

    /// <summary>For each (strand × lanes + offset) its probability given the level and the evidence.</summary>
    public double[] Offsets { get; }

    /// <summary>Logarithm of the likelihood of all evidence given the level (Bethe's approximation; exact without loops).</summary>
    public double LogEvidence { get; set; }

    /// <summary>How many numbers one level needs.</summary>
    public static int Length(SkillGraph graph, GroupEvidence evidence) => 2 * evidence.SlotCount * SkillGraph.States * graph.Lanes;
}
