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

        FileFetcher fetcher = new(source, options);
        NodeBudget budget = new(options.MaxNodes);
        ReadingContext context = new(_log);
        FetchedFile fetched = await fetcher.FetchAsync(
            YamlPath.Manifest, 0, _log, log => log.Add(FileFindings.ManifestMissing, place.Top, "There is no curriculum.yaml."), cancellationToken).ConfigureAwait(false);
        ParsedFile parsed = FileParser.Parse(fetched, budget, options.MaxDepth, _log);
        ManifestDraft? manifest = parsed.Root is null ? null : ManifestReader.Read(parsed.Root, context);
        if (manifest is null)
        {
            return null;
        }

        fingerprint.Add(YamlPath.Manifest, parsed.File.Text);
        DraftRules.Check(manifest, _log);
        FileList list = new(manifest, present, options.MaxFiles, _log);
        List<FetchedFile> fetchedFiles = await FetchAsync(list, fetcher, cancellationToken).ConfigureAwait(false);
        Parts parts = new(options.MaxDegreeOfParallelism, _log, cancellationToken);
        ContentFiles files = new(options, context.Language, _log, parts);
        files.Read(fetchedFiles, budget, fingerprint, cancellationToken);
        list.LogUnlisted();
        DraftRules.Check(files.Content, parts);
        bool hasGaps = files.HasGaps || files.Unread.Count > 0 || list.Listed.Count < manifest.Files.Count;
        CheckContext checks = new(manifest, files.Content, files.Unread, hasGaps, _log);
        return CurriculumChecks.Run(checks, context.Language, options.CheckVariants, fingerprint.Finish, _surveys, parts);
    }

    /// <summary>Fetches the listed files one after the other, since a source need not serve several threads.</summary>
    private async Task<List<FetchedFile>> FetchAsync(FileList list, FileFetcher fetcher, CancellationToken cancellationToken)
    {
        List<FetchedFile> fetched = [];
        foreach (Located<string> path in list.Listed)
        {
            cancellationToken.ThrowIfCancellationRequested();
            fetched.Add(await fetcher.FetchAsync(path.Value, fetched.Count + 1, _log.Part(), log => list.LogMissing(path, log), cancellationToken).ConfigureAwait(false));
        }

        return fetched;
    }
}
