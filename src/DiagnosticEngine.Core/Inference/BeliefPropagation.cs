using System.Numerics;

namespace DiagnosticEngine.Inference;

/// <summary>Passes messages between the groups of a <see cref="SkillGraph"/> for one value of the level and all offsets of the strands.</summary>
/// <remarks>
/// Loopy belief propagation (Pearl, 1988; Murphy, Weiss and Jordan, 1999). Inside a strand messages are kept for each offset; between strands they are
/// averaged over the offset given the level, which is exact where strands hang together as a tree. Evidence of an offset is Bethe's (Yedidia, Freeman and
/// Weiss, 2001). Holds working space: one for each update.
/// </remarks>
internal sealed class BeliefPropagation<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private readonly PropagationSpace<T> _space;
    private readonly UpwardPass<T> _upward;
    private readonly DownwardPass<T> _downward;

    /// <summary>Makes the working space.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="evidence">The evidence.</param>
    /// <param name="keepBeliefs">Whether <see cref="Beliefs"/> is wanted.</param>
    public BeliefPropagation(SkillGraph graph, GroupEvidence evidence, bool keepBeliefs)
    {
        _space = new PropagationSpace<T>(graph, evidence);
        _upward = new UpwardPass<T>(_space);
        _downward = new DownwardPass<T>(_space, keepBeliefs);
    }

    /// <summary>For each ((group × 3 + bit) × lanes + offset) the probability of the node, as the last call left it.</summary>
    public T[] Beliefs => _downward.Beliefs;

    /// <summary>Prepares messages as though nothing were known from above or below.</summary>
    public static void Start(LevelMessages<T> messages)
    {
        messages.Up.Fill(Vector<T>.One);
        messages.Down.Fill(new Vector<T>(T.One / T.CreateTruncating(SkillGraph.States)));
    }

    /// <summary>One round: likelihoods from children to parents, then probabilities from parents to children.</summary>
    /// <param name="messages">The messages.</param>
    /// <param name="damping">Share of the old message that each new one keeps, 0 up to but not including 1.</param>
    /// <returns>The largest change of a message.</returns>
    public T Round(LevelMessages<T> messages, double damping)
    {
        _space.Change = T.Zero;
        _space.Damping = T.CreateTruncating(damping);
        _upward.Run(messages);
        _downward.Run(messages);
        return _space.Change;
    }
}
