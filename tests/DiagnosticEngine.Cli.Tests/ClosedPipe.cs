using System.Text;

namespace DiagnosticEngine.Cli.Tests;

/// <summary>Output whose reader has gone away.</summary>
internal sealed class ClosedPipe : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => throw new IOException("Broken pipe");
}
