namespace DiagnosticEngine.Items.Bundles;

/// <summary>The words that stand for the values of an enumeration in a bundle, from 0 up; they stay when a name in the code changes.</summary>
internal sealed class Words(params string[] words)
{
    /// <exception cref="ArgumentException">There is no word for the value.</exception>
    public string this[int value] => (uint)value < (uint)words.Length ? words[value] : throw new ArgumentException($"The value {value} has no word.", nameof(value));

    public int Count => words.Length;

    /// <summary>The value of a word; -1 if it is none of these.</summary>
    public int IndexOf(ReadOnlySpan<byte> word)
    {
        for (int value = 0; value < words.Length; value++)
        {
            if (Is(words[value], word))
            {
                return value;
            }
        }

        return -1;
    }

    // The words are ASCII.
    private static bool Is(string one, ReadOnlySpan<byte> other)
    {
        if (one.Length != other.Length)
        {
            return false;
        }

        for (int i = 0; i < one.Length; i++)
        {
            if (one[i] != other[i])
            {
                return false;
            }
        }

        return true;
    }
}
