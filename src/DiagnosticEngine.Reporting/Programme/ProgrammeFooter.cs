namespace DiagnosticEngine.Reporting.Programme;

/// <summary>What the numbers of a programme do not mean.</summary>
internal static class ProgrammeFooter
{
    public const string NoNorm = "A level says how far somebody has come on this map. It is no norm: it does not say how other pupils of that age do.";

    public const string NoCause =
        "The numbers describe what was seen on the days of assessment. There was no comparison group, so they do not say what a change comes from.";

    public const string Chosen =
        "The pupils were chosen for a programme: what holds for them need not hold for others, and a low first result is often followed by a higher one, whatever happens between.";

    public const string OwnWord = "Confidence is what pupils said of themselves, to the adult who teaches them.";

    public const string OnTheDay = "Everybody has easier and harder days. A number that is a little lower than before is ordinary and says nothing about effort.";

    public static IReadOnlyList<string> All { get; } = [NoNorm, NoCause, Chosen, OwnWord, OnTheDay];
}
