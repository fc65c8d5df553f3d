using System.Buffers;

namespace DiagnosticEngine.Loading.Syntax;

/// <summary>Characters that may not stand in a curriculum file: controls, separators that only some readers take for a line break, and byte order marks.</summary>
internal static class ForbiddenCharacters
{
    public static readonly SearchValues<char> Values = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r')), '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF']);
}
