using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Selection;

/// <summary>All that a selector may look at. Read only.</summary>
public sealed class SelectionContext
{
    /// <summary>The map and its items.</summary>
    public required ItemBank Bank { get; init; }

    /// <summary>What is believed about the pupil.</summary>
    public required KnowledgeState State { get; init; }

    /// <summary>The items that may be asked now, in bank order; never empty.</summary>
    public required IReadOnlyList<Item> Candidates { get; init; }

    /// <summary>What was asked so far, in order.</summary>
    public required IReadOnlyList<AskedItem> Asked { get; init; }

    /// <summary>What is believed about wrong rules. <value>Default nothing.</value></summary>
    public PatternBelief Patterns { get; init; } = PatternBelief.Empty;

    /// <summary>
    /// How much an item is expected to tell about the wrong rules of its family, in bits, with the numbers that it would be asked with; null where this is not known. <value>Default null.</value>
    /// </summary>
    public Func<Item, double>? PatternBits { get; init; }

    /// <summary>The numbers of the error-pattern model.</summary>
    public required ErrorPatternParameters PatternParameters { get; init; }

    /// <summary>Ids of the skills that the assessment is about, the same list throughout a session; null for all. <value>Default null.</value></summary>
    public IReadOnlyList<string>? SkillsInScope { get; init; }

    /// <summary>Randomness that belongs to this step of this session alone.</summary>
    public required DeterministicRandom Random { get; init; }

    /// <summary>The same, with fewer candidates.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public SelectionContext WithCandidates(IReadOnlyList<Item> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return candidates.Count == 0 ? throw new ArgumentException("A selector needs a candidate.", nameof(candidates)) : new()
        {
            Bank = Bank,
            State = State,
            Candidates = candidates,
            Asked = Asked,
            Patterns = Patterns,
            PatternBits = PatternBits,
            PatternParameters = PatternParameters,
            Random = Random,
            SkillsInScope = SkillsInScope,
        };
    }
}
