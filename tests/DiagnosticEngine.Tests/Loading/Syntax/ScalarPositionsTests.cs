using DiagnosticEngine.Loading;
using DiagnosticEngine.Loading.Syntax;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Tests.Loading.Syntax;

public sealed class ScalarPositionsTests
{
    private const string Letters = "abcxyz0123 é'\"\\";

    [Fact]
    public void PlaceOf_SingleQuotedText_PointsAtTheSameCharacter() => Law.ForAll(200, random =>
    {
        string value = Word(random);
        YamlScalar scalar = Read($"key:   '{value.Replace("'", "''", StringComparison.Ordinal)}'\n");
        AssertSame(scalar, value);
    });

    [Fact]
    public void PlaceOf_DoubleQuotedText_PointsAtTheSameCharacterOrItsEscape() => Law.ForAll(200, random =>
    {
        string value = Word(random);
        string written = value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("é", "\\u00e9", StringComparison.Ordinal);
        YamlScalar scalar = Read($"key: \"{written}\"\n");
        Assert.Equal(value, scalar.Value);
        AssertSame(scalar, value);
    });

    [Fact]
    public void PlaceOf_FoldedPlainText_PointsAtTheWordInItsLine() => Law.ForAll(200, random =>
    {
        string[] words = [.. Enumerable.Range(0, 1 + (int)random.NextBelow(12)).Select(i => $"w{i}")];
        string written = string.Concat(words.Select((w, i) => i == 0 ? w : (random.NextBelow(3) == 0 ? "  \n     " : " ") + w));
        YamlScalar scalar = Read($"key: {written}\nother: 1\n");
        Assert.Equal(string.Join(' ', words), scalar.Value);
        foreach (string word in words)
        {
            Place place = scalar.PlaceOf(scalar.Value.IndexOf(word, StringComparison.Ordinal));
            Assert.StartsWith(word, scalar.Place.File.Line(place.Line)[(place.Column - 1)..], StringComparison.Ordinal);
        }
    });

    [Theory]
    [InlineData("key: |\n  ab\n  cd\n", 3, 3, 3)]
    [InlineData("key: >\n    ab\n    cd\n", 4, 3, 6)]
    [InlineData("key: |-\n  ab\n\n  cd\n", 4, 4, 3)]
    public void PlaceOf_BlockText_PointsAtTheLine(string text, int offset, int line, int column)
    {
        Place place = Read(text).PlaceOf(offset);
        Assert.Equal((line, column), (place.Line, place.Column));
    }

    private static void AssertSame(YamlScalar scalar, string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            Place place = scalar.PlaceOf(i);
            char found = scalar.Place.File.Line(place.Line)[place.Column - 1];
            Assert.True(found == value[i] || found == '\\', $"{i} of {value}: {found}");
        }
    }

    private static string Word(DeterministicRandom random) =>
        "k" + string.Concat(Enumerable.Range(0, (int)random.NextBelow(20)).Select(_ => Letters[(int)random.NextBelow(Letters.Length)])) + "k";

    private static YamlScalar Read(string text)
    {
        FindingLog log = new(10);
        YamlMapping root = (YamlMapping)new YamlTreeReader(new SourceFile("a.yaml", 0, text), log, new(100), 64).Read()!;
        Assert.Equal(0, log.ErrorCount);
        return (YamlScalar)root["key"]!;
    }
}
