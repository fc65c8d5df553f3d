using DiagnosticEngine.Loading;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Syntax;
using DiagnosticEngine.Records.Reading;

namespace DiagnosticEngine.Records.Merging;

/// <summary>
/// The entries of one kind, to which others are added and which none replaces: the same entry again is passed over, and another one in its place is a finding.
/// </summary>
/// <param name="kind">What they are.</param>
/// <param name="run">The import.</param>
/// <param name="identity">What two entries of the same thing have in common.</param>
/// <param name="content">What an entry says.</param>
/// <param name="describe">What an entry is about, for messages, without what it says.</param>
internal sealed class MergedList<T>(RecordKind kind, RecordRun run, Func<T, string> identity, Func<T, string> content, Func<T, string> describe)
    where T : class
{
    private readonly Dictionary<string, T> _byIdentity = new(StringComparer.Ordinal);
    private readonly List<T> _entries = [];

    public RecordKind Kind { get; } = kind;

    public IReadOnlyList<T> Entries => _entries;

    /// <summary>Joins two entries of the same thing where the one only adds to the other; null where they contradict each other.</summary>
    public Func<T, T, T?>? Join { get; init; }

    /// <summary>Whether an entry belongs before another.</summary>
    public Func<T, T, bool>? Precedes { get; init; }

    public int Added { get; private set; }

    public int Skipped { get; private set; }

    /// <summary>Takes what was there already.</summary>
    public void Keep(IEnumerable<T> entries)
    {
        Add(entries);
        (Added, Skipped) = (0, 0);
    }

    public void Add(IEnumerable<T> entries)
    {
        foreach (T entry in entries)
        {
            Add(entry);
        }
    }

    private void Add(T entry)
    {
        if (_byIdentity.TryAdd(identity(entry), entry))
        {
            int before = Precedes is null ? -1 : _entries.FindIndex(e => Precedes(entry, e));
            _entries.Insert(before < 0 ? _entries.Count : before, entry);
            Added++;
            return;
        }

        T first = _byIdentity[identity(entry)];
        Place place = run.Places.Of(entry);
        RelatedLocation[] related = [new() { Location = run.Places.Of(first).ToLocation(), Message = "It first stands here." }];
        if (run.Places.FileOf(first) == run.Places.FileOf(entry))
        {
            run.Log.Add(RecordLinkFindings.Twice, place, $"In the file twice: {describe(entry)}.", "Take one of the two out, or correct its id or date.", related);
        }
        else if ((content(first) == content(entry) ? first : Join?.Invoke(first, entry)) is not { } joined)
        {
            run.Log.Add(
                RecordLinkFindings.Differs,
                place,
                $"Something else is on record already: {describe(entry)}.",
                "Correct whichever is wrong; a later assessment has its own date and never replaces this one.",
                related);
        }
        else if (content(joined) == content(first))
        {
            run.Log.Add(RecordLinkFindings.There, place, $"On record already: {describe(entry)}.", "It counts once.", related);
            Skipped++;
        }
        else
        {
            _byIdentity[identity(entry)] = run.Places.Move(joined, entry);
            _entries[_entries.FindIndex(e => ReferenceEquals(e, first))] = joined;
            Added++;
        }
    }
}
