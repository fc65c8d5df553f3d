using System.Diagnostics.CodeAnalysis;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items;

/// <summary>Makes variants of items: asks for particular numbers, draws them, or looks through all of them.</summary>
/// <remarks>Pure and safe to call from several threads. Every call is bounded in time, whatever the item's expressions.</remarks>
public static class VariantFactory
{
    private const int Attempts = 4_096;
    private const long MostSteps = 3_000_000;

    /// <summary>Makes the variant with particular values.</summary>
    /// <param name="item">The item.</param>
    /// <param name="parameterValues">A value for each parameter.</param>
    /// <param name="variant">The variant, when this returns true; its options are in the author's order.</param>
    /// <param name="refusal">Why there is none, when this returns false.</param>
    /// <param name="locale">The language of its texts, a BCP 47 tag; null for the default.</param>
    public static bool TryCreate(
        Item item,
        IReadOnlyDictionary<string, Value> parameterValues,
        [NotNullWhen(true)] out ItemVariant? variant,
        [NotNullWhen(false)] out VariantRefusal? refusal,
        string? locale = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(parameterValues);
        string? wrong = new ParameterSpace(item.Parameters).Check(parameterValues);
        if (wrong is not null)
        {
            variant = null;
            refusal = new() { Reason = VariantRefusalReason.WrongParameters, Message = wrong };
            return false;
        }

        variant = TryCreate(new(item, new()), item, new(parameterValues, StringComparer.Ordinal), locale, out VariantRefusal? reason);
        refusal = reason is null ? null : reason with { Key = VariantRenderer.KeyOf(item, parameterValues) };
        return variant is not null;
    }

    /// <summary>Draws a variant: the same arguments give the same variant, on every machine and in every later version.</summary>
    /// <remarks>
    /// Each parameter has a random stream of its own, named by seed, item, revision, exposure and parameter, so that adding a parameter
    /// leaves the streams of the others as they were. Attempt <c>k</c> takes the <c>k</c>-th draw of every stream; the first that makes a
    /// variant wins. Where 4,096 attempts do not, a template with at most 20,000 combinations is searched through.
    /// </remarks>
    /// <param name="item">The item.</param>
    /// <param name="seed">The session's seed.</param>
    /// <param name="exposure">How often this item was met before in the session, from 0.</param>
    /// <param name="locale">The language of its texts, a BCP 47 tag; null for the default.</param>
    /// <exception cref="InvalidOperationException">No values were found that make a variant.</exception>
    public static ItemVariant Draw(Item item, ulong seed, int exposure, string? locale = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentOutOfRangeException.ThrowIfNegative(exposure);
        ParameterSpace space = new(item.Parameters, item.Definitions.Count);
        if (space.IsTooLarge || space.Count.IsZero)
        {
            throw new InvalidOperationException($"The item {item.Id} has {space.Count} combinations of values.");
        }

        VariantStreams streams = new(item, seed, exposure);
        VariantRefusal? refusal = null;
        foreach (Dictionary<string, Value> values in Candidates(space, streams))
        {
            VariantDrafter drafter = new(item, streams.Meter);
            if (TryCreate(drafter, item, values, locale, out refusal) is { } variant)
            {
                return item.ShuffleOptions && variant.Options.Count > 1
                    ? variant with { Options = streams.Shuffle(variant.Options) }
                    : variant;
            }

            if (streams.Meter.Steps > MostSteps)
            {
                break;
            }
        }

        throw new InvalidOperationException($"No values make a variant of the item {item.Id}. The last ones tried: {refusal?.Message}");
    }

    /// <summary>Looks through the variants of an item: all of them where there are at most 20,000, else 4,000 drawn ones.</summary>
    /// <param name="item">The item.</param>
    public static VariantSurvey Survey(Item item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new VariantSurveyor(item).Run();
    }

    /// <summary>Drafts, checks and writes out a variant.</summary>
    internal static ItemVariant? TryCreate(
        VariantDrafter drafter, Item item, Dictionary<string, Value> values, string? locale, out VariantRefusal? refusal)
    {
        VariantDraft? draft = drafter.TryDraft(values, out refusal);
        if (draft is null)
        {
            return null;
        }

        refusal = OutcomeCheck.Check(item, draft, out IReadOnlyList<MalRulePrediction> predictions);
        return refusal is null ? VariantRenderer.TryRender(item, draft, predictions, locale, drafter.Meter, out refusal) : null;
    }

    private static IEnumerable<Dictionary<string, Value>> Candidates(ParameterSpace space, VariantStreams streams)
    {
        if (space.Count.IsOne)
        {
            yield return space.At(0);
            yield break;
        }

        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            yield return space.Draw(streams.Parameters);
        }

        if (space.Count > VariantSurveyor.MostExamined)
        {
            yield break;
        }

        long count = (long)space.Count;
        long start = streams.Search.NextBelow(count);
        for (long i = 0; i < count; i++)
        {
            yield return space.At((start + i) % count);
        }
    }
}
