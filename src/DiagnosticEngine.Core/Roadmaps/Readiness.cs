using System.Numerics;
using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Roadmaps;

/// <summary>How likely all of some prerequisites are secured, given that a skill is not: from joint samples where there are any.</summary>
internal sealed class Readiness(TeachingMap map, KnowledgeState state)
{
    private readonly KnowledgeSample? _sample = state.Sample;
    private readonly int[] _top = map.TopNodes(state.Model);

    /// <summary>The probability, 0 to 1.</summary>
    /// <param name="skill">Number of the skill that is not secured.</param>
    /// <param name="needs">Numbers of the skills that it rests on.</param>
    public double Of(int skill, ReadOnlySpan<int> needs)
    {
        if (_sample is null)
        {
            double product = 1;
            foreach (int need in needs)
            {
                product *= state[Top(need)];
            }

            return product;
        }

        ReadOnlySpan<ulong> own = _sample.Of(Top(skill));
        int gaps = 0;
        int ready = 0;
        for (int w = 0; w < own.Length; w++)
        {
            ulong bits = ~own[w];
            gaps += BitOperations.PopCount(bits);
            foreach (int need in needs)
            {
                bits &= _sample.Of(Top(need))[w];
            }

            ready += BitOperations.PopCount(bits);
        }

        return gaps == 0 ? 0 : (double)ready / gaps;
    }

    private int Top(int skill) => _top[skill];
}
