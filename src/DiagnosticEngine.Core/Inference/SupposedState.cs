namespace DiagnosticEngine.Inference;

/// <summary>Weighs the states of a sample by evidence that might come.</summary>
internal static class SupposedState
{
    private const int WordBits = 64;

    public static KnowledgeState Of(KnowledgeState state, KnowledgeSample sample, Evidence evidence)
    {
        ulong[] holds = new ulong[sample.Count / WordBits];
        sample.MarkAll([.. evidence.Nodes], holds);
        int with = KnowledgeSample.CountBoth(holds, holds);
        double whole = (evidence.WhenSecured * with) + (evidence.WhenNot * (sample.Count - with));
        if (!(whole > 0))
        {
            throw new InvalidOperationException("No state of the sample allows the observation.");
        }

        // Only the change is estimated: the probabilities themselves are known better than a sample can tell.
        double[] probabilities = new double[state.Probabilities.Count];
        for (int n = 0; n < probabilities.Length; n++)
        {
            int all = KnowledgeSample.CountBoth(sample.Of(n), sample.Of(n));
            int both = KnowledgeSample.CountBoth(sample.Of(n), holds);
            double then = ((evidence.WhenSecured * both) + (evidence.WhenNot * (all - both))) / whole;
            probabilities[n] = Math.Clamp(state[n] + then - ((double)all / sample.Count), 0, 1);
        }

        return new KnowledgeState(state.Model, probabilities, [.. state.Evidence, evidence], null, new Lazy<KnowledgeSample>(() => Resample(sample, holds, evidence, whole)));
    }

    // Systematic, as in SampleSet: each state as often as its weight asks for.
    private static KnowledgeSample Resample(KnowledgeSample sample, ulong[] holds, Evidence evidence, double whole)
    {
        int[] chosen = new int[sample.Count];
        int state = -1;
        double reached = 0;
        for (int i = 0; i < chosen.Length; i++)
        {
            double mark = (i + 0.5) * whole / chosen.Length;
            while (reached <= mark && state < chosen.Length - 1)
            {
                state++;
                reached += (holds[state / WordBits] >> (state % WordBits) & 1) == 1 ? evidence.WhenSecured : evidence.WhenNot;
            }

            chosen[i] = state;
        }

        int words = holds.Length;
        ulong[] bits = new ulong[sample.Nodes * words];
        for (int n = 0; n < sample.Nodes; n++)
        {
            ReadOnlySpan<ulong> row = sample.Of(n);
            for (int i = 0; i < chosen.Length; i++)
            {
                bits[(n * words) + (i / WordBits)] |= (row[chosen[i] / WordBits] >> (chosen[i] % WordBits) & 1) << (i % WordBits);
            }
        }

        return KnowledgeSample.Over(sample.Nodes, sample.Count, bits);
    }
}
