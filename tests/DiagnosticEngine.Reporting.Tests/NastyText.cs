using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Reporting.Tests;

/// <summary>Texts that a careless writer would let break out of its form.</summary>
internal static class NastyText
{
    public const string Special = "\\`*_[]<>|~";

    private static readonly string[] Pieces =
    [
        "<script>alert(1)</script>", "]]>", "<!--", "&lt;", "&", "\"", "'", "# one", "- two", "3. three", "* four *", "__five__", "`six`", "[seven](http://x.example)",
        "| eight |", "~~nine~~", "\n\nten", "\r\n- eleven", "\u001b[31mtwelve", "\u202ethirteen", "\ud800", "\ud83d\ude00", "52 − 38 = 14", "three quarters",
    ];

    public static string Draw(DeterministicRandom rng) => string.Join(" ", Enumerable.Range(0, 1 + (int)rng.NextBelow(4)).Select(_ => Pieces[rng.NextBelow(Pieces.Length)]));
}
