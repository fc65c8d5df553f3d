using System.Runtime.CompilerServices;
using System.Text;

namespace DiagnosticEngine.Testing;

/// <summary>Compares a rendered text with the accepted one beside the test, with Verify's file names and format.</summary>
public static class Snapshot
{
    /// <summary>Fails, and leaves a <c>.received.txt</c>, when the text is new or differs from the accepted file.</summary>
    public static async Task Verify(string text, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        string stem = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{method}");
        string verified = stem + ".verified.txt";
        string received = stem + ".received.txt";
        string actual = text.ReplaceLineEndings("\n").TrimEnd('\n');
        string? expected = File.Exists(verified) ? (await File.ReadAllTextAsync(verified)).ReplaceLineEndings("\n").TrimEnd('\n') : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        throw new SnapshotMismatchException(
            $"{(expected is null ? "New" : "Changed")} snapshot. Compare {received} with {verified} and rename it to accept.\n\n{actual}");
    }
}
