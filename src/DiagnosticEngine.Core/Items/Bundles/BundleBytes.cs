using System.Runtime.CompilerServices;

namespace DiagnosticEngine.Items.Bundles;

/// <summary>The bytes of a bundle, and where texts and values in them end.</summary>
/// <remarks>Immutable, if nobody writes to the array, and safe to share between threads. The loops over many bytes are compiled well at once: they run before the runtime would have seen that they are worth it.</remarks>
/// <param name="utf8">The bytes, and perhaps more.</param>
/// <param name="count">How many of them count.</param>
internal sealed class BundleBytes(byte[] utf8, int count)
{
    public int Count => count;

    /// <summary>A byte; 0 past the end.</summary>
    public byte At(int index) => index < count ? utf8[index] : (byte)0;

    public ReadOnlySpan<byte> From(int start) => Between(start, count);

    public ReadOnlySpan<byte> Between(int start, int end) => new(utf8, start, end - start);

    /// <summary>Whether these bytes stand at a place.</summary>
    public bool Is(int start, ReadOnlySpan<byte> bytes) => bytes.Length <= count - start && bytes.SequenceEqual(new(utf8, start, bytes.Length));

    /// <summary>Where there is something other than space, or the end.</summary>
    public int PastSpace(int start)
    {
        while (start < count && utf8[start] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            start++;
        }

        return start;
    }

    /// <summary>Where a text that begins here has ended; 0 if none begins here or it has no end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int PastText(int start)
    {
        if (At(start) != '"')
        {
            return 0;
        }

        for (int i = start + 1; i < count; i++)
        {
            byte next = utf8[i];
            if (next == '"')
            {
                return i + 1;
            }

            if (next == '\\')
            {
                i++;
            }
            else if (next < ' ')
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Where a value that begins here has ended; 0 if it has no end or is nested too deep.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int PastValue(int start, int maxDepth)
    {
        int depth = 0;
        for (int i = start; i < count; i++)
        {
            switch (utf8[i])
            {
                case (byte)'"':
                    int past = PastText(i);
                    if (past == 0)
                    {
                        return 0;
                    }

                    i = past - 1;
                    break;
                case (byte)'[' or (byte)'{':
                    if (++depth > maxDepth)
                    {
                        return 0;
                    }

                    break;
                case (byte)']' or (byte)'}':
                    if (--depth <= 0)
                    {
                        return depth == 0 ? i + 1 : 0;
                    }

                    break;
            }
        }

        return 0;
    }

    /// <summary>Reads a whole number of 64 bits and goes past it; what comes after it is not looked at.</summary>
    /// <exception cref="OverflowException">It is larger.</exception>
    public bool TryWhole(ref int at, out long value)
    {
        bool negative = At(at) == '-';
        int first = negative ? at + 1 : at;
        int i = first;
        value = 0;
        while (At(i) is >= (byte)'0' and <= (byte)'9' && (i == first || utf8[first] != '0'))
        {
            // Downwards, since there is one more below 0 than above it.
            value = checked((value * 10) - (utf8[i++] - '0'));
        }

        if (i == first)
        {
            return false;
        }

        value = negative ? value : checked(-value);
        at = i;
        return true;
    }

    /// <summary>The text between two quotation marks.</summary>
    /// <exception cref="ArgumentException">It is no UTF-8.</exception>
    /// <exception cref="FormatException">An escape in it is none, or a surrogate stands alone.</exception>
    public string Text(int start, int end) => JsonText.Of(Between(start, end));
}
