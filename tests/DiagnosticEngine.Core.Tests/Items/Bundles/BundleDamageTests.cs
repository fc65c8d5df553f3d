using System.Text;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Bundles;

namespace DiagnosticEngine.Core.Tests.Items.Bundles;

public sealed class BundleDamageTests
{
    private static readonly ItemBank s_bank = WholeBank.Create();
    private static readonly byte[] s_sound = Bundled.Bytes(s_bank);
    private static readonly string s_content = Bundled.Content(s_bank);

    [Fact]
    public void Read_AnyByteChanged_IsRefused() => Law.ForAll(2_000, rng =>
    {
        byte[] bytes = [.. s_sound];
        int at = (int)rng.NextBelow(bytes.Length - 1);
        bytes[at] ^= (byte)(1 << (int)rng.NextBelow(8));
        Refused(bytes);
    });

    [Fact]
    public void Read_CutOffAnywhere_IsRefused() => Law.ForAll(300, rng => Refused(s_sound[..(int)rng.NextBelow(s_sound.Length - 1)]));

    [Fact]
    public void Read_SpaceAtTheEnd_IsNoDamage() => Assert.Equal(s_sound, Bundled.Bytes(CurriculumBundle.Read([.. s_sound[..^1], .. "\r\n\n"u8])));

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"diagnostic-curriculum-bundle\"")]
    [InlineData("schema: diagnostic/v1\nid: a\n")]
    [InlineData("\u0089PNG\r\n")]
    [InlineData("{\"kind\":\"something-else\",\"formatVersion\":1}")]
    [InlineData("{\"formatVersion\":1,\"engineVersion\":\"0.1.0\"}")]
    public void Read_SomethingElse_IsSaidToBeNoBundle(string file) =>
        Assert.Equal("This is no compiled curriculum.", Refused(Encoding.Latin1.GetBytes(file)).Message);

    [Fact]
    public void Read_AnotherVersion_IsNamed()
    {
        string message = Refused(Bundled.Forged(s_content, version: 7)).Message;
        Assert.Contains("format 7; this version reads format 1", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ChangedContent_IsSaidToBeDamaged()
    {
        string edited = Encoding.UTF8.GetString(s_sound).Replace("I can take away", "I can't take away", StringComparison.Ordinal);
        Assert.Contains("was changed after it was compiled", Refused(Encoding.UTF8.GetBytes(edited)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"level\":2,", "\"level\":\"2\",")]
    [InlineData("\"level\":2,", "\"level\":2.5,")]
    [InlineData("\"level\":2,", "\"level\":99999999999,")]
    [InlineData("\"level\":2,", "\"level\":2,\"more\":1,")]
    [InlineData("\"level\":2,", "")]
    [InlineData("\"level\":2,", "\"level\":2,\"level\":2,")]
    [InlineData("\"slip\":0.04", "\"slip\":1e999")]
    [InlineData("\"kind\":\"choice\"", "\"kind\":\"dance\"")]
    [InlineData("\"problem\":\"take-away\"", "\"problem\":\"unknown\"")]
    [InlineData("\"means\":\"sub.smaller\",\"rule\":true", "\"means\":\"sub.other\",\"rule\":true")]
    [InlineData("\"skills\":[\"sub.two\",\"sub.one\"]", "\"skills\":[\"sub.two\",\"sub.three\"]")]
    [InlineData("\"id\":\"sub.two.concrete.1\"", "\"id\":\"sub.two.abstract.1\"")]
    [InlineData("\"skill\":\"sub.one\"", "\"skill\":\"sub.two\"")]
    [InlineData("\"number\":\"3/4\"", "\"number\":\"3/0\"")]
    [InlineData("\"number\":\"3/4\"", "\"number\":\"3/-4\"")]
    [InlineData("\"number\":\"3/4\"", "\"number\":\"NaN\"")]
    [InlineData("\"shuffle\":false", "\"shuffle\":\"false\"")]
    [InlineData("\"cy\":", "\"EN-gb\":")]
    [InlineData("\"Takes away\"", "\"\\ud800\"")]
    [InlineData("\"Takes away\"", "null")]
    public void Read_ForgedWithATrueHash_IsRefused(string sound, string forged)
    {
        Assert.Contains(sound, s_content, StringComparison.Ordinal);
        int at = s_content.IndexOf(sound, StringComparison.Ordinal);
        Refused(Bundled.Forged(s_content[..at] + forged + s_content[(at + sound.Length)..]));
    }

    [Theory]
    [InlineData("[7,")]
    [InlineData("{},[")]
    public void Examples_ForgedWithATrueHash_AreRefusedWhenTheyAreUsed(string forged)
    {
        const string Sound = "\"examples\":[[";
        int at = s_content.IndexOf(Sound, StringComparison.Ordinal) + Sound.Length - 1;
        ItemBank bank = CurriculumBundle.Read(Bundled.Forged(s_content[..at] + forged + s_content[(at + 1)..]));
        Assert.Throws<CurriculumBundleException>(() => bank.Items.Sum(i => i.Examples.Count));
    }

    [Fact]
    public void Read_Bombs_AreRefused()
    {
        Refused(Bundled.Forged(new string('[', 100_000)));
        Refused(Bundled.Forged(string.Concat(Enumerable.Repeat("{\"curriculum\":", 5_000))));
        Refused(Bundled.Forged(s_content.Replace("\"k != 5\"", "\"" + new string('(', 500_000) + "\"", StringComparison.Ordinal)));
        Refused(Bundled.Forged(s_content.Replace("\"3/4\"", "\"" + new string('9', 500_000) + "\"", StringComparison.Ordinal)));
        Refused(Bundled.Forged(s_content.Replace("\"answer\":[1,[null,false]]", "\"answer\":" + new string('[', 5_000) + new string(']', 5_000), StringComparison.Ordinal)));
        Refused(Bundled.Forged("null"));
        Refused(Bundled.Forged("{}"));
        Refused([.. Bundled.Forged(s_content), .. "{}"u8]);
    }

    [Fact]
    public void Read_ForgedAtRandom_IsReadOrRefused()
    {
        string[] pieces = ["{", "}", "[", "]", ",", ":", "\"", "null", "1", "true", "\"id\":", "-1e400", "\\u0000", ""];
        Law.ForAll(1_500, rng =>
        {
            int at = (int)rng.NextBelow(s_content.Length);
            int length = (int)rng.NextBelow(Math.Min(12, s_content.Length - at) + 1);
            string forged = s_content[..at] + pieces[(int)rng.NextBelow(pieces.Length)] + s_content[(at + length)..];
            try
            {
                CurriculumBundle.Read(Bundled.Forged(forged));
            }
            catch (CurriculumBundleException)
            {
                // What else it throws fails the law.
            }
        });
    }

    private static CurriculumBundleException Refused(byte[] bytes) => Assert.Throws<CurriculumBundleException>(() => CurriculumBundle.Read(bytes));
}
