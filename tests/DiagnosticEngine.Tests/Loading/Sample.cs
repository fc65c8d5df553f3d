using System.Globalization;
using System.Text;
using DiagnosticEngine.Loading;
using DiagnosticEngine.Records;

namespace DiagnosticEngine.Tests.Loading;

/// <summary>A sample of a finding: its folder, the place that is expected and the settings that it needs.</summary>
internal sealed class Sample
{
    private static readonly System.Reflection.Assembly Product = typeof(FindingCatalogue).Assembly;
    private readonly Dictionary<string, string> _settings;

    public Sample(string code)
    {
        Code = code;
        using Stream stream = Product.GetManifestResourceStream($"samples/{code}/expected.txt")!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        string[] lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Place = lines[0];
        _settings = lines.Skip(1).Select(l => l.Split(": ")).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
    }

    public static IEnumerable<string> Codes => Product.GetManifestResourceNames()
        .Where(n => n.StartsWith("samples/", StringComparison.Ordinal) && n.EndsWith("/expected.txt", StringComparison.Ordinal))
        .Select(n => n.Split('/')[1])
        .Order(StringComparer.Ordinal);

    public string Code { get; }

    /// <summary>"file:line:column".</summary>
    public string Place { get; }

    /// <summary>Loads the curriculum or imports the records; what was found, and whether that was a success.</summary>
    public async Task<(IReadOnlyList<CurriculumDiagnostic> Diagnostics, bool Success)> RunAsync()
    {
        if (_settings.TryGetValue("Records", out string? files))
        {
            RecordImportResult imported = RecordImport.Read([.. files.Split(' ').Select(File)], new()
            {
                Into = _settings.TryGetValue("Into", out string? into) ? File(into) : null,
                Today = _settings.TryGetValue("Today", out string? today) ? DateOnly.ParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
                Curriculum = _settings.ContainsKey("Curriculum") ? (await LoadAsync()).Curriculum : null,
            });
            return (imported.Diagnostics, imported.Success);
        }

        CurriculumLoadResult loaded = await LoadAsync();
        return (loaded.Diagnostics, loaded.Success);
    }

    private RecordFile File(string name)
    {
        using Stream stream = Product.GetManifestResourceStream($"samples/{Code}/{name}")!;
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return new(name, bytes.ToArray());
    }

    private Task<CurriculumLoadResult> LoadAsync()
    {
        CurriculumLoadOptions usual = Files.Checked;
        CurriculumLoadOptions options = usual with
        {
            MaxFileBytes = Setting("MaxFileBytes", (int)usual.MaxFileBytes),
            MaxFiles = Setting("MaxFiles", usual.MaxFiles),
            MaxNodes = Setting("MaxNodes", usual.MaxNodes),
            MaxFindings = Setting("MaxFindings", usual.MaxFindings),
        };
        EmbeddedCurriculumSource files = new(Product, $"samples/{Code}/");
        return _settings.TryGetValue("Folder", out string? folder)
            ? YamlCurriculumLoader.LoadDirectoryAsync(folder, options)
            : YamlCurriculumLoader.LoadAsync(_settings.TryGetValue("Unreadable", out string? path) ? new UnreadableSource(files, path) : files, options);
    }

    private int Setting(string name, int otherwise) =>
        _settings.TryGetValue(name, out string? value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
