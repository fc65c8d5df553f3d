namespace DiagnosticEngine.Items.Bundles;

/// <summary>The words that stand for the values of an enumeration in a bundle, from 0 up; they stay when a name in the code changes.</summary>
internal sealed class Words(params string[] words)
{
    /// <exception cref="ArgumentException">There is no word for the value.</exception>
    public string this[int value] => (uint)value < (uint)words.Length ? words[value] : throw new ArgumentException($"The value {value} has no word.", nameof(value));

    public int Count => words.Length;
}
