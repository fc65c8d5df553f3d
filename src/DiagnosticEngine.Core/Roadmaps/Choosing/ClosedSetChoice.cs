namespace DiagnosticEngine.Roadmaps.Choosing;

/// <summary>A closed set that fits, and how much better any other could be.</summary>
/// <param name="Taken">Whether each thing is taken.</param>
/// <param name="Worth">What the set is worth.</param>
/// <param name="Bound">No closed set that fits is worth more than this; the same as the worth where it is proven best.</param>
internal sealed record ClosedSetChoice(bool[] Taken, long Worth, long Bound);
