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
    public double Of(int skill, int[] needs)
    {
        int[] nodes = [.. needs.Select(n => _top[n])];
        if (_sample is null)
        {
            return ResponseModel.SecuredIn(state, nodes);
        }

        ReadOnlySpan<ulong> own = _sample.Of(_top[skill]);
        ulong[] ready = new ulong[own.Length];
        _sample.MarkReady(_top[skill], nodes, ready);
        int gaps = _sample.Count - KnowledgeSample.CountBoth(own, own);
        return gaps == 0 ? 0 : (double)KnowledgeSample.CountBoth(ready, ready) / gaps;
    }
}
