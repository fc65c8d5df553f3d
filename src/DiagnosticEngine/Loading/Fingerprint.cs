using System.Security.Cryptography;
using System.Text;

namespace DiagnosticEngine.Loading;

/// <summary>The SHA-256 of a curriculum: the path and the text of the manifest and of each file that it lists, in its order.</summary>
/// <remarks>
/// A path is followed by a zero byte, a text by a zero byte too; texts count without a byte order mark and with line feeds alone, so that
/// the same content has the same fingerprint on every system.
/// </remarks>
internal sealed class Fingerprint : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Add(string path, string text)
    {
        _hash.AppendData(Encoding.UTF8.GetBytes(path));
        _hash.AppendData([0]);
        _hash.AppendData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
        _hash.AppendData([0]);
    }

    /// <summary>The hash in lower-case hexadecimal.</summary>
    public string Finish() => Convert.ToHexStringLower(_hash.GetHashAndReset());

    public void Dispose() => _hash.Dispose();
}
