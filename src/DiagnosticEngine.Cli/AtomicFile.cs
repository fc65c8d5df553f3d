namespace DiagnosticEngine.Cli;

/// <summary>Writes files that are never half-written: whole under another name, then in one step under their own.</summary>
internal static class AtomicFile
{
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        string temporary = path + ".new";
        using (FileStream stream = File.Create(temporary))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <exception cref="UsageException">There is no folder to write the file to, or a folder has its name.</exception>
    public static void CheckFolder(string path, string what)
    {
        string folder = Path.GetDirectoryName(path) ?? path;
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"There is no folder {folder} for {what}.");
        }

        if (Directory.Exists(path))
        {
            throw new UsageException($"{path} is a folder.");
        }
    }
}
