using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Compilation;

/// <summary>The names that an expression of an item may use, in the order in which they come to be known.</summary>
internal sealed class Scope
{
    private readonly List<string> _names = [];

    public IReadOnlyList<string> Names => _names;

    /// <summary>The parameters, also those that could not be read, so that one mistake makes one finding.</summary>
    public static Scope OfParameters(ItemDraft item) => OfNames((item.Node["params"] as YamlMapping)?.Entries.Select(e => e.Key.Value));

    /// <summary>Names; null for none.</summary>
    public static Scope OfNames(IEnumerable<string>? names)
    {
        Scope scope = new();
        scope._names.AddRange(names ?? []);
        return scope;
    }

    /// <summary>The same names and more.</summary>
    public Scope With(IEnumerable<string> more)
    {
        Scope scope = new();
        scope._names.AddRange(_names);
        scope._names.AddRange(more);
        return scope;
    }

    public void Add(string name) => _names.Add(name);

    public bool Has(string name) => _names.Contains(name, StringComparer.Ordinal);
}
