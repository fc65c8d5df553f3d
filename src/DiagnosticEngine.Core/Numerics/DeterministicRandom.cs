using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace DiagnosticEngine.Numerics;

/// <summary>A generator whose every byte is documented: the same seed gives the same numbers on any machine.</summary>
/// <remarks>
/// xoshiro256** 1.0 (Blackman and Vigna, 2018), seeded by splitmix64 from a number or by SHA-256 from named parts. Not for secrets. Not
/// safe to share between threads: make one stream per task.
/// </remarks>
public sealed class DeterministicRandom
{
    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    private DeterministicRandom(ulong s0, ulong s1, ulong s2, ulong s3)
    {
        // The all-zero state would stay there for ever.
        (_s0, _s1, _s2, _s3) = (s0 | s1 | s2 | s3) == 0 ? (1, 0, 0, 0) : (s0, s1, s2, s3);
    }

    /// <summary>Makes a generator from a number: four splitmix64 outputs are its state.</summary>
    public static DeterministicRandom FromSeed(ulong seed)
    {
        ulong next = seed;
        return new(SplitMix64(ref next), SplitMix64(ref next), SplitMix64(ref next), SplitMix64(ref next));
    }

    /// <summary>Makes the generator with exactly this state, as published test vectors name it.</summary>
    public static DeterministicRandom FromState(ulong s0, ulong s1, ulong s2, ulong s3) => new(s0, s1, s2, s3);

    /// <summary>Makes the stream that belongs to a seed and the names that follow, unrelated to every other stream.</summary>
    /// <remarks>The state is SHA-256 over the seed in decimal and the parts, joined by U+001F, in UTF-8; little-endian words.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    public static DeterministicRandom ForStream(ulong seed, params ReadOnlySpan<string> parts)
    {
        StringBuilder name = new(seed.ToString(System.Globalization.CultureInfo.InvariantCulture));
        foreach (string part in parts)
        {
            name.Append('\u001f').Append(part);
        }

        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(name.ToString()), hash);
        return new(
            BinaryPrimitives.ReadUInt64LittleEndian(hash),
            BinaryPrimitives.ReadUInt64LittleEndian(hash[8..]),
            BinaryPrimitives.ReadUInt64LittleEndian(hash[16..]),
            BinaryPrimitives.ReadUInt64LittleEndian(hash[24..]));
    }

    /// <summary>The next 64 bits.</summary>
    public ulong NextUInt64()
    {
        unchecked
        {
            ulong result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
            ulong t = _s1 << 17;
            _s2 ^= _s0;
            _s3 ^= _s1;
            _s1 ^= _s2;
            _s0 ^= _s3;
            _s2 ^= t;
            _s3 = BitOperations.RotateLeft(_s3, 45);
            return result;
        }
    }

    /// <summary>A number from 0 up to but not including <paramref name="bound"/>, each equally likely.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is not positive.</exception>
    public long NextBelow(long bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        ulong range = (ulong)bound;
        ulong limit = ulong.MaxValue - (ulong.MaxValue % range);
        ulong draw;
        do
        {
            draw = NextUInt64();
        }
        while (draw >= limit);
        return (long)(draw % range);
    }

    /// <summary>A number from 0 up to but not including 1, in steps of 2^-53.</summary>
    public double NextDouble() => (NextUInt64() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Whether an event with this probability (0 to 1) happens.</summary>
    public bool NextBool(double probability) => NextDouble() < probability;

    /// <summary>A draw from the standard normal distribution (Marsaglia and Bray, 1964, polar method).</summary>
    public double NextGaussian()
    {
        while (true)
        {
            double u = (2 * NextDouble()) - 1;
            double v = (2 * NextDouble()) - 1;
            double s = (u * u) + (v * v);
            if (s is > 0 and < 1)
            {
                return u * Math.Sqrt(-2 * Math.Log(s) / s);
            }
        }
    }

    private static ulong SplitMix64(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            ulong z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
