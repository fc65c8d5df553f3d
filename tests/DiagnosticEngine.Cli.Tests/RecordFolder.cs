namespace DiagnosticEngine.Cli.Tests;

/// <summary>A folder of its own for records, in which the tool runs.</summary>
internal sealed class RecordFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("records-").FullName;

    public string Path(string name) => System.IO.Path.Combine(_folder, name);

    public void Write(string name, string text) => File.WriteAllText(Path(name), text);

    public string Read(string name) => File.ReadAllText(Path(name));

    public IEnumerable<string> Files => Directory.EnumerateFiles(_folder).Select(f => System.IO.Path.GetFileName(f)!).Order(StringComparer.Ordinal);

    public async Task<ToolRun> RunAsync(params string[] args)
    {
        StringWriter output = new() { NewLine = "\n" };
        StringWriter error = new() { NewLine = "\n" };
        int code = await Tool.RunAsync(
            args,
            new ToolContext
            {
                In = TextReader.Null,
                Out = output,
                Error = error,
                WorkingFolder = _folder,
                ShippedCurriculum = Repository.Curriculum,
                IsTerminal = false,
                IsErrorTerminal = false,
            },
            CancellationToken.None);
        return new(code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
