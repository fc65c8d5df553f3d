using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Reading;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Things of one sort by id; the first of two with the same id counts, the second is logged.</summary>
internal sealed class DraftIndex<T>
    where T : class, INamedDraft
{
    private readonly Dictionary<string, T> _byId = new(StringComparer.Ordinal);
    private readonly string _noun;
    private readonly CheckContext _context;

    public DraftIndex(string noun, IEnumerable<T> drafts, CheckContext context)
    {
        _noun = noun;
        _context = context;
        foreach (T draft in drafts)
        {
            if (draft.Id is not null && !_byId.TryAdd(draft.Id.Value, draft))
            {
                context.LogDuplicate(noun, draft.Id.Value, draft.Id.Place, _byId[draft.Id.Value].Id!.Place);
            }
        }
    }

    public IReadOnlyCollection<string> Ids => _byId.Keys;

    public T? this[string id] => _byId.GetValueOrDefault(id);

    /// <summary>What an id names; null, and logged, when nothing has it.</summary>
    public T? Resolve(Located<string>? id)
    {
        if (id is null)
        {
            return null;
        }

        T? found = this[id.Value];
        if (found is null)
        {
            _context.LogUnknown(_noun, id, Ids);
        }

        return found;
    }

    /// <summary>Logs those ids that nothing has.</summary>
    public void ResolveAll(IEnumerable<Located<string>> ids)
    {
        foreach (Located<string> id in ids)
        {
            Resolve(id);
        }
    }
}
