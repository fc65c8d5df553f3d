namespace DiagnosticEngine.ErrorPatterns;

/// <summary>What is believed about the wrong rules that a pupil may follow.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class PatternBelief
{
    private readonly Dictionary<string, PatternFamily> _families = new(StringComparer.Ordinal);

    internal PatternBelief(IReadOnlyList<PatternFamily> families, IReadOnlyList<ErrorPattern> patterns)
    {
        Families = families;
        Patterns = patterns;
        foreach (PatternFamily family in families)
        {
            foreach (string id in family.MisconceptionIds)
            {
                _families[id] = family;
            }
        }
    }

    /// <summary>Nothing was asked yet.</summary>
    public static PatternBelief Empty { get; } = new([], []);

    /// <summary>Families of misconceptions that the same questions can show.</summary>
    public IReadOnlyList<PatternFamily> Families { get; }

    /// <summary>Every misconception that could have shown, most probable first, then by id.</summary>
    public IReadOnlyList<ErrorPattern> Patterns { get; }

    /// <summary>The family of a misconception; null where no question so far could show it.</summary>
    public PatternFamily? FamilyOf(string misconceptionId) => _families.GetValueOrDefault(misconceptionId);
}
