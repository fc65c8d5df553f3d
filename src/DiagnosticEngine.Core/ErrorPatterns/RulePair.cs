namespace DiagnosticEngine.ErrorPatterns;

/// <summary>Two misconceptions and how well questions tell them apart.</summary>
/// <param name="One">Id of a misconception.</param>
/// <param name="Other">Id of another one, later in ordinal order.</param>
/// <param name="Shown">Questions on which at least one of the two has an effect.</param>
/// <param name="Apart">Questions among them on which the two lead to different answers.</param>
/// <param name="Collision">A question on which both have the same effect, for example "a=52,b=38"; null for none.</param>
public sealed record RulePair(string One, string Other, int Shown, int Apart, string? Collision)
{
    /// <summary>Share of those questions that tell the two apart, 0 to 1; 0 where there are none.</summary>
    public double Share => Shown == 0 ? 0 : (double)Apart / Shown;
}
