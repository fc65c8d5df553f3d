using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>Reads the files of the manifest's list on several threads, and puts what they hold together in the list's order.</summary>
internal sealed class ContentFiles(CurriculumLoadOptions options, string language, FindingLog log, Parts parts)
{
    /// <summary>Everything that the files hold.</summary>
    public ContentDraft Content { get; } = new();

    /// <summary>Files that exist but were not read to their end.</summary>
    public List<SourceFile> Unread { get; } = [];

    /// <summary>Whether some file could not be read.</summary>
    public bool HasGaps { get; private set; }

    /// <summary>Reads the files.</summary>
    /// <param name="files">The files in the order of the list.</param>
    /// <param name="budget">The nodes that are left for them.</param>
    /// <param name="fingerprint">Takes their texts.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public void Read(IReadOnlyList<FetchedFile> files, NodeBudget budget, Fingerprint fingerprint, CancellationToken cancellationToken)
    {
        // A thread does not know what the files before its own will need, so the files share out what is left as they come to it. Only where it
        // does not last for all of them does the order matter, and then the files in question are read again in their order.
        NodeBudget shared = new(budget.Left);
        (ParsedFile Result, FindingLog Log)[] read = parts.Apart(
            files, (file, part) => FileParser.ParseContent(file, new(budget.Left, shared), options.MaxDepth, language, part));
        for (int i = 0; i < files.Count; i++)
        {
            (FetchedFile fetched, ParsedFile parsed, FindingLog part) = (files[i], read[i].Result, read[i].Log);
            log.Take(fetched.Log);
            if (!parsed.MustBeReadAgain && budget.TrySpend(parsed.Nodes))
            {
                log.Take(part);
                Add(fetched, parsed, fingerprint);
            }
            else
            {
                cancellationToken.ThrowIfCancellationRequested();
                Add(fetched, FileParser.ParseContent(fetched, budget, options.MaxDepth, language, log), fingerprint);
            }
        }
    }

    private void Add(FetchedFile fetched, ParsedFile parsed, Fingerprint fingerprint)
    {
        fingerprint.Add(fetched.Path, parsed.File.Text);
        HasGaps |= parsed.Root is null;
        if (parsed.IsUnread)
        {
            Unread.Add(parsed.File);
        }

        Content.Add(parsed.Content);
    }
}
