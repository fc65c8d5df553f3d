using System.Diagnostics.CodeAnalysis;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>A few words and what each of them stands for, in order.</summary>
/// <remarks>A dictionary would be no faster for so few, and its code would have to be made for each sort of value in each process.</remarks>
/// <param name="words">The words.</param>
/// <param name="values">What they stand for.</param>
internal sealed class WordTable<T>(string[] words, T[] values)
{
    /// <summary>The words.</summary>
    public IReadOnlyList<string> Words => words;

    public bool TryGetValue(string word, [MaybeNullWhen(false)] out T value)
    {
        int index = Array.IndexOf(words, word);
        value = index < 0 ? default : values[index];
        return index >= 0;
    }

    /// <summary>The word for a value that has one.</summary>
    public string WordFor(T value) => words[Array.IndexOf(values, value)];
}
