using System.Text;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Cli;

/// <summary>Keeps a session's snapshot in a file that is never half-written.</summary>
internal sealed class SessionFile(string path)
{
    public string Path { get; } = path;

    public bool Exists => File.Exists(Path);

    /// <exception cref="FailedCheckException">There is no such file.</exception>
    /// <exception cref="SnapshotException">The file is damaged.</exception>
    public SessionSnapshot Read() => Exists
        ? SessionSnapshot.FromJson(File.ReadAllText(Path, Encoding.UTF8))
        : throw new FailedCheckException($"There is no session file {Path}.");

    /// <exception cref="UsageException">There is no folder to write the file to.</exception>
    public void CheckFolder() => AtomicFile.CheckFolder(Path, "the session file");

    public void Write(SessionSnapshot snapshot) => AtomicFile.Write(Path, Encoding.UTF8.GetBytes(snapshot.ToJson() + "\n"));
}
