using System.Globalization;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items;

/// <summary>The random streams of one draw, each named by what it decides.</summary>
internal sealed class VariantStreams
{
    private readonly Item _item;
    private readonly ulong _seed;
    private readonly string _exposure;

    public VariantStreams(Item item, ulong seed, int exposure)
    {
        _item = item;
        _seed = seed;
        _exposure = exposure.ToString(CultureInfo.InvariantCulture);
        Parameters = [.. item.Parameters.Select(p => Stream(p.Name))];
    }

    /// <summary>A stream for each parameter.</summary>
    public IReadOnlyList<DeterministicRandom> Parameters { get; }

    /// <summary>Where a search through all combinations starts. No parameter can have its name.</summary>
    public DeterministicRandom Search => Stream("(search)");

    /// <summary>Counts the work of the draw.</summary>
    public StepMeter Meter { get; } = new();

    /// <summary>The options in a drawn order (Fisher and Yates, 1938; Durstenfeld, 1964).</summary>
    public IReadOnlyList<Value> Shuffle(IReadOnlyList<Value> options)
    {
        DeterministicRandom random = Stream("options");
        Value[] shuffled = [.. options];
        for (int i = shuffled.Length - 1; i > 0; i--)
        {
            int j = (int)random.NextBelow(i + 1);
            (shuffled[i], shuffled[j]) = (shuffled[j], shuffled[i]);
        }

        return shuffled;
    }

    private DeterministicRandom Stream(string name) =>
        DeterministicRandom.ForStream(_seed, _item.Id, _item.Revision.ToString(CultureInfo.InvariantCulture), _exposure, name);
}
