using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Checks;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Rules;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading;

/// <summary>One run of the loader, from the manifest to the item bank.</summary>
internal sealed class LoadRun(ICurriculumSource source, CurriculumLoadOptions options)
{
    private readonly FindingLog _log = new(options.MaxFindings);
    private readonly List<ItemSurvey> _surveys = [];
    private bool _hasGaps;

    public async Task<CurriculumLoadResult> RunAsync(CancellationToken cancellationToken)
    {
        using Fingerprint fingerprint = new();
        ItemBank? bank = await LoadAsync(fingerprint, cancellationToken).ConfigureAwait(false);
        return new(bank, _log.InOrder(new SourceFile(YamlPath.Manifest, 0, "").Top), _surveys);
    }

    private async Task<ItemBank?> LoadAsync(Fingerprint fingerprint, CancellationToken cancellationToken)
    {
        SourceFile place = new(YamlPath.Manifest, 0, "");
        IReadOnlyList<string> present;
        try
        {
            present = await source.ListAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DirectoryNotFoundException e)
        {
            _log.Add(FileFindings.FolderMissing, place.Top, $"The folder does not exist: {e.Message}");
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _log.Add(FileFindings.FileUnreadable, place.Top, $"The folder cannot be read: {e.Message}");
            return null;
        }

        FileReader files = new(source, options, _log);
        ReadingContext context = new(_log);
        (SourceFile manifestFile, YamlNode? root) = await files.ReadAsync(
            YamlPath.Manifest, 0, () => _log.Add(FileFindings.ManifestMissing, place.Top, "There is no curriculum.yaml."), cancellationToken).ConfigureAwait(false);
        ManifestDraft? manifest = root is null ? null : ManifestReader.Read(root, context);
        if (manifest is null)
        {
            return null;
        }

        fingerprint.Add(YamlPath.Manifest, manifestFile.Text);
        DraftRules.Check(manifest, _log);
        ContentDraft content = await ReadContentAsync(manifest, new(manifest, present, options.MaxFiles, _log), files, context, fingerprint, cancellationToken).ConfigureAwait(false);
        DraftRules.Check(content, _log, cancellationToken);
        CheckContext checks = new(manifest, content, files.Unread, _hasGaps || files.Unread.Count > 0, _log);
        return CurriculumChecks.Run(checks, context.Language, options, fingerprint.Finish, _surveys, cancellationToken);
    }

    private async Task<ContentDraft> ReadContentAsync(
        ManifestDraft manifest, FileList list, FileReader files, ReadingContext context, Fingerprint fingerprint, CancellationToken cancellationToken)
    {
        ContentDraft content = new();
        int order = 0;
        foreach (Located<string> path in list.Listed)
        {
            cancellationToken.ThrowIfCancellationRequested();
            order++;
            (SourceFile file, YamlNode? root) = await files.ReadAsync(path.Value, order, () => list.LogMissing(path), cancellationToken).ConfigureAwait(false);
            _hasGaps |= root is null;
            fingerprint.Add(path.Value, file.Text);
            if (root is not null && !ContentReader.Read(root, context, content))
            {
                files.Unread.Add(file);
            }
        }

        list.LogUnlisted();
        _hasGaps |= list.Listed.Count < manifest.Files.Count;
        return content;
    }
}
