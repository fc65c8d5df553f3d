using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Tests.Loading.Reading;

public sealed class NearestNamesTests
{
    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ab", "ba", 1)]
    [InlineData("subtaction", "subtraction", 1)]
    [InlineData("ca", "abc", 3)]
    public void Distance_KnownPairs_IsTheNumberOfChanges(string a, string b, int expected) => Assert.Equal(expected, NearestNames.Distance(a, b));

    [Fact]
    public void Distance_AnyWords_IsAMeasureOfDifference() => Law.ForAll(500, random =>
    {
        (string a, string b) = (Word(random), Word(random));
        int distance = NearestNames.Distance(a, b);
        Assert.Equal(distance, NearestNames.Distance(b, a));
        Assert.Equal(a == b, distance == 0);
        Assert.InRange(distance, Math.Abs(a.Length - b.Length), Math.Max(a.Length, b.Length));
    });

    [Fact]
    public void Find_ManyCandidates_AreTheNearestThreeInOrder() => Law.ForAll(200, random =>
    {
        string[] candidates = [.. Enumerable.Range(0, 1 + (int)random.NextBelow(30)).Select(_ => Word(random)).Distinct(StringComparer.Ordinal)];
        string name = Word(random);
        string[] expected = [.. candidates.OrderBy(c => NearestNames.Distance(name, c)).ThenBy(c => c, StringComparer.Ordinal).Take(3)];
        Assert.Equal(expected, NearestNames.Find(name, candidates));
    });

    [Fact]
    public void Suggest_FewCandidates_ReadsAsASentence()
    {
        Assert.Null(NearestNames.Suggest("a", []));
        Assert.Equal("Did you mean ab?", NearestNames.Suggest("a", ["ab"]));
        Assert.Equal("Did you mean ab or abc?", NearestNames.Suggest("a", ["abc", "ab"]));
        Assert.Equal("Did you mean ab, abc or abcd?", NearestNames.Suggest("a", ["abcd", "abc", "ab", "abcde"]));
    }

    private static string Word(DeterministicRandom random) => string.Concat(Enumerable.Range(0, (int)random.NextBelow(7)).Select(_ => (char)('a' + (int)random.NextBelow(3))));
}
