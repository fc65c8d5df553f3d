using DiagnosticEngine.Inference;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Simulation;

namespace DiagnosticEngine.Core.Tests.Selection;

/// <summary>States of belief whose sample is all there is to know: a few states of knowledge, each equally likely.</summary>
internal static class SampledState
{
    /// <summary>Draws the states of knowledge from the model.</summary>
    public static KnowledgeState Draw(DeterministicRandom random, KnowledgeModel model, int count = 64)
    {
        bool[][] states = [.. Enumerable.Range(0, count).Select(_ => PupilProcess.Model.DrawSecured(model, random))];
        return Of(model, count, (node, state) => states[state][node]);
    }

    /// <summary>Makes it from given states of knowledge.</summary>
    public static KnowledgeState Of(KnowledgeModel model, int count, Func<int, int, bool> isSecured)
    {
        ulong[] bits = new ulong[model.Nodes.Count * count / 64];
        double[] shares = new double[model.Nodes.Count];
        for (int n = 0; n < shares.Length; n++)
        {
            for (int s = 0; s < count; s++)
            {
                bits[(n * count / 64) + (s / 64)] |= isSecured(n, s) ? 1UL << (s % 64) : 0;
                shares[n] += isSecured(n, s) ? 1.0 / count : 0;
            }
        }

        KnowledgeSample sample = new(shares.Length, count, bits);
        return new KnowledgeState(model, shares.Select(p => Math.Clamp(p, 0, 1)), [], sample: new Lazy<KnowledgeSample>(sample));
    }
}
