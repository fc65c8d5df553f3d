using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Bundles;

namespace DiagnosticEngine.Core.Tests.Items.Bundles;

/// <summary>Writes bundles, sound and forged.</summary>
internal static class Bundled
{
    public static byte[] Bytes(ItemBank bank)
    {
        ArrayBufferWriter<byte> output = new();
        CurriculumBundle.Write(bank, output);
        return output.WrittenSpan.ToArray();
    }

    public static string Content(ItemBank bank)
    {
        string text = Encoding.UTF8.GetString(Bytes(bank));
        string mark = "\"content\":";
        return text[(text.IndexOf(mark, StringComparison.Ordinal) + mark.Length)..^2];
    }

    /// <summary>A file with a true hash, whatever it holds.</summary>
    public static byte[] Forged(string content, int version = CurriculumBundle.FormatVersion)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
        return Encoding.UTF8.GetBytes($$"""{"kind":"diagnostic-curriculum-bundle","formatVersion":{{version}},"integrity":"sha256-{{hash}}","content":{{content}}}""");
    }
}
