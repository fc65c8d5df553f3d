using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Inference;

/// <summary>Eight generators side by side: 32 random bytes at a time, the same ones on any machine.</summary>
/// <remarks>xoshiro128++ 1.0 (Blackman and Vigna, 2019), one stream for each 32-bit lane.</remarks>
[StructLayout(LayoutKind.Auto)]
internal struct VectorRandom
{
    private Vector256<uint> _s0;
    private Vector256<uint> _s1;
    private Vector256<uint> _s2;
    private Vector256<uint> _s3;

    /// <summary>Fills the state from a generator.</summary>
    public VectorRandom(DeterministicRandom seeds)
    {
        _s0 = Draw(seeds);
        _s1 = Draw(seeds);
        _s2 = Draw(seeds);
        _s3 = Draw(seeds) | Vector256<uint>.One;
    }

    /// <summary>The next 32 bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<byte> Next()
    {
        Vector256<uint> sum = _s0 + _s3;
        Vector256<uint> result = RotateLeft(sum, 7) + _s0;
        Vector256<uint> t = _s1 << 9;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= t;
        _s3 = RotateLeft(_s3, 11);
        return result.AsByte();
    }

    private static Vector256<uint> RotateLeft(Vector256<uint> v, int by) => (v << by) | (v >>> (32 - by));

    private static Vector256<uint> Draw(DeterministicRandom seeds)
    {
        Span<uint> words = stackalloc uint[8];
        foreach (ref uint word in words)
        {
            word = (uint)(seeds.NextUInt64() >> 32);
        }

        return Vector256.Create<uint>(words);
    }
}
