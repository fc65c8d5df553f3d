using System.Numerics;

namespace DiagnosticEngine.Inference;

/// <summary>Sums over the states of a group, in place, for a vector of abilities at once.</summary>
/// <remarks>Tables hold eight states; a group of fewer nodes uses the first ones. The loops run over pairs of states that differ in one bit.</remarks>
internal static class StateTransforms
{
    /// <summary>Turns f(T) into the sum over the sets that hold T; for independent sets these multiply to that of their intersection (Yates, 1937).</summary>
    public static void SumSupersets<T>(Span<Vector<T>> t, int states)
        where T : struct
    {
        if (states == SkillGraph.States)
        {
            t = t[..SkillGraph.States];
            (t[0], t[2], t[4], t[6]) = (t[0] + t[1], t[2] + t[3], t[4] + t[5], t[6] + t[7]);
            (t[0], t[1], t[4], t[5]) = (t[0] + t[2], t[1] + t[3], t[4] + t[6], t[5] + t[7]);
            (t[0], t[1], t[2], t[3]) = (t[0] + t[4], t[1] + t[5], t[2] + t[6], t[3] + t[7]);
            return;
        }

        for (int bit = 1; bit < states; bit <<= 1)
        {
            for (int i = 0; i < states; i = (i + 1 + bit) & ~bit)
            {
                t[i] += t[i | bit];
            }
        }
    }

    /// <summary>Undoes <see cref="SumSupersets"/>.</summary>
    public static void DifferSupersets<T>(Span<Vector<T>> t, int states)
        where T : struct
    {
        if (states == SkillGraph.States)
        {
            t = t[..SkillGraph.States];
            (t[0], t[2], t[4], t[6]) = (t[0] - t[1], t[2] - t[3], t[4] - t[5], t[6] - t[7]);
            (t[0], t[1], t[4], t[5]) = (t[0] - t[2], t[1] - t[3], t[4] - t[6], t[5] - t[7]);
            (t[0], t[1], t[2], t[3]) = (t[0] - t[4], t[1] - t[5], t[2] - t[6], t[3] - t[7]);
            return;
        }

        for (int bit = 1; bit < states; bit <<= 1)
        {
            for (int i = 0; i < states; i = (i + 1 + bit) & ~bit)
            {
                t[i] -= t[i | bit];
            }
        }
    }

    /// <summary>Turns f(T) into the sum over the subsets of T.</summary>
    public static void SumSubsets<T>(Span<Vector<T>> t, int states)
        where T : struct
    {
        if (states == SkillGraph.States)
        {
            t = t[..SkillGraph.States];
            (t[1], t[3], t[5], t[7]) = (t[1] + t[0], t[3] + t[2], t[5] + t[4], t[7] + t[6]);
            (t[2], t[3], t[6], t[7]) = (t[2] + t[0], t[3] + t[1], t[6] + t[4], t[7] + t[5]);
            (t[4], t[5], t[6], t[7]) = (t[4] + t[0], t[5] + t[1], t[6] + t[2], t[7] + t[3]);
            return;
        }

        for (int bit = 1; bit < states; bit <<= 1)
        {
            for (int i = 0; i < states; i = (i + 1 + bit) & ~bit)
            {
                t[i | bit] += t[i];
            }
        }
    }

    /// <summary>Undoes <see cref="SumSubsets"/>.</summary>
    public static void DifferSubsets<T>(Span<Vector<T>> t, int states)
        where T : struct
    {
        for (int bit = 1; bit < states; bit <<= 1)
        {
            for (int i = 0; i < states; i = (i + 1 + bit) & ~bit)
            {
                t[i | bit] -= t[i];
            }
        }
    }

    /// <summary>Replaces the support of one node by the node itself: weights of (earlier nodes, support, later supports) become weights with its state.</summary>
    /// <param name="t">The weights; the node's bit of the position is its support before, its state after.</param>
    /// <param name="states">States of the group.</param>
    /// <param name="bit">The bit of the node.</param>
    /// <param name="inner">The earlier nodes that it needs.</param>
    /// <param name="chance">Its chance when supported.</param>
    /// <param name="leaked">Its chance when not.</param>
    public static void Grow<T>(Span<Vector<T>> t, int states, int bit, int inner, Vector<T> chance, Vector<T> leaked)
        where T : struct
    {
        for (int i = 0; i < states; i = (i + 1 + bit) & ~bit)
        {
            Vector<T> without = t[i];
            Vector<T> with = t[i | bit];
            Vector<T> secured = (i & inner) == inner ? (chance * with) + (leaked * without) : leaked * (without + with);
            t[i] = without + with - secured;
            t[i | bit] = secured;
        }
    }

    /// <summary>The transpose of <see cref="Grow"/>: likelihoods given the state become likelihoods given the support.</summary>
    public static void Ask<T>(Span<Vector<T>> t, int states, int bit, int inner, Vector<T> chance, Vector<T> leaked)
        where T : struct
    {
        for (int i = 0; i < states; i = (i + 1 + bit) & ~bit)
        {
            Vector<T> not = t[i];
            Vector<T> gain = t[i | bit] - not;
            t[i] = not + (leaked * gain);
            t[i | bit] = (i & inner) == inner ? not + (chance * gain) : t[i];
        }
    }
}
