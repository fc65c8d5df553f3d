using System.Globalization;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>The manifest's list of files against those that there are.</summary>
internal sealed class FileList
{
    private readonly IReadOnlyList<string> _present;
    private readonly FindingLog _log;
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly List<Located<string>> _listed = [];

    public FileList(ManifestDraft manifest, IReadOnlyList<string> present, int limit, FindingLog log)
    {
        _present = present;
        _log = log;
        if (manifest.Files.Count > limit)
        {
            log.Add(
                FileFindings.TooManyFiles,
                manifest.Node["files"]!.Place,
                string.Create(CultureInfo.InvariantCulture, $"The manifest lists {manifest.Files.Count:N0} files; the limit is {limit:N0}."));
            _named.UnionWith(present);
            return;
        }

        foreach (Located<string> path in manifest.Files)
        {
            Take(path);
        }
    }

    /// <summary>The files to read, in the manifest's order.</summary>
    public IReadOnlyList<Located<string>> Listed => _listed;

    public void LogMissing(Located<string> path, FindingLog log) =>
        log.AddUnknown(
            FileFindings.ListedFileMissing,
            path.Place,
            $"The file {Quote.Of(path.Value)} does not exist.",
            path.Value,
            [.. _present.Where(p => p != YamlPath.Manifest && !_named.Contains(p))]);

    public void LogUnlisted()
    {
        int order = _listed.Count;
        foreach (string path in _present.Where(p => p != YamlPath.Manifest && !_named.Contains(p)).Order(StringComparer.Ordinal))
        {
            order++;
            _log.Add(FileFindings.FileNotListed, new SourceFile(path, order, "").Top, "The file is not in the manifest's list, so it is not read.");
        }
    }

    private void Take(Located<string> path)
    {
        if (!YamlPath.IsInside(path.Value))
        {
            _log.Add(FileFindings.PathOutside, path.Place, $"The path {Quote.Of(path.Value)} does not stay inside the folder; write it like folder/file.yaml.");
        }
        else if (path.Value == YamlPath.Manifest || !_named.Add(path.Value))
        {
            _log.Add(FileFindings.FileListedTwice, path.Place, $"The file {Quote.Of(path.Value)} is listed twice, or is the manifest itself.");
        }
        else
        {
            _listed.Add(path);
        }
    }
}
