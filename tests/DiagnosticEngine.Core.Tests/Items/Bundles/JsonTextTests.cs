using System.Text;
using System.Text.Json;
using DiagnosticEngine.Items.Bundles;

namespace DiagnosticEngine.Core.Tests.Items.Bundles;

public sealed class JsonTextTests
{
    [Fact]
    public void Of_AnyText_IsWhatTheBaseLibraryWrote() => Law.ForAll(2_000, rng =>
    {
        string text = string.Concat(Enumerable.Range(0, (int)rng.NextBelow(12)).Select(_ => (rng.NextBelow(4) switch
        {
            0 => new Rune((int)rng.NextBelow(0x80)),
            1 => new Rune("\"\\/\b\f\n\r\t"[(int)rng.NextBelow(8)]),
            2 => new Rune(0xE000 - 1 - 0x800 - (int)rng.NextBelow(0x5000)),
            _ => new Rune(0x10000 + (int)rng.NextBelow(0x100000)),
        }).ToString()));
        Assert.Equal(text, JsonText.Of(JsonSerializer.SerializeToUtf8Bytes(text).AsSpan()[1..^1]));
        Assert.Equal(text.Replace("\\", "", StringComparison.Ordinal), JsonText.Of(Encoding.UTF8.GetBytes(text.Replace("\\", "", StringComparison.Ordinal))));
    });

    [Theory]
    [InlineData("\\")]
    [InlineData("\\x")]
    [InlineData("\\u12")]
    [InlineData("\\u12G4")]
    [InlineData("\\ud800")]
    [InlineData("\\udc00\\ud800")]
    [InlineData("\\ud800a")]
    public void Of_NoText_Throws(string json) => Assert.Throws<FormatException>(() => JsonText.Of(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Of_NoUtf8_Throws() => Assert.ThrowsAny<ArgumentException>(() => JsonText.Of([0xC3, 0x28]));
}
