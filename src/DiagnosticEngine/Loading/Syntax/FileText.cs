using System.Globalization;
using System.Text;
using DiagnosticEngine.Loading.Catalogue;

namespace DiagnosticEngine.Loading.Syntax;

/// <summary>Turns the bytes of a file into text, strictly: UTF-8 and no characters that readers disagree about.</summary>
internal static class FileText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a file, or logs why it cannot be; what can be decoded is kept for showing lines, unless they are private.</summary>
    public static bool TryDecode(string path, int order, ReadOnlySpan<byte> bytes, FindingLog log, out SourceFile file, bool isPrivate = false)
    {
        ReadOnlySpan<byte> content = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        try
        {
            file = new(path, order, Strict.GetString(content)) { IsPrivate = isPrivate };
        }
        catch (DecoderFallbackException e)
        {
            file = new(path, order, Encoding.UTF8.GetString(content)) { IsPrivate = isPrivate };
            int before = Strict.GetCharCount(content[..e.Index]);
            bool isUtf16 = bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]);
            string found = isUtf16 ? "it is UTF-16" : string.Create(CultureInfo.InvariantCulture, $"byte {content[e.Index]:X2} is not part of a character");
            log.Add(SyntaxFindings.NotUtf8, file.PlaceOf(before), $"The file is not valid UTF-8: {found}.");
            return false;
        }

        int bad = file.Text.AsSpan().IndexOfAny(ForbiddenCharacters.Values);
        if (bad >= 0)
        {
            string code = string.Create(CultureInfo.InvariantCulture, $"U+{(int)file.Text[bad]:X4}");
            log.Add(SyntaxFindings.Character, file.PlaceOf(bad), $"The character {code} is not allowed here.");
        }

        return bad < 0;
    }
}
