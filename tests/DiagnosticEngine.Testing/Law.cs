using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Testing;

/// <summary>Runs a law over many seeded cases and names the seed that breaks it.</summary>
public static class Law
{
    /// <summary>Checks <paramref name="law"/> for <paramref name="cases"/> seeds; the failing seed is in the message.</summary>
    public static void ForAll(int cases, Action<DeterministicRandom> law)
    {
        ArgumentNullException.ThrowIfNull(law);
        for (int seed = 0; seed < cases; seed++)
        {
            try
            {
                law(DeterministicRandom.FromSeed((ulong)seed));
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"The law fails for seed {seed}: {e.Message}", e);
            }
        }
    }
}
