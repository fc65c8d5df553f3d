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
    [InlineData("\"examples\":[[", "\"examples\":[[7,")]
    [InlineData("\"examples\":[[", "\"examples\":[{},[")]
    [InlineData("\"number\":\"3/4\"", "\"number\":\"3/0\"")]
    [InlineData("\"number\":\"3/4\"", "\"number\":\"3/-4\"")]
    [InlineData("\"number\":\"3/4\"", "\"number\":\"NaN\"")]
    [InlineData("\"credit\":0.4", "\"credit\":1e999")]
    [InlineData("\"credit\":0.4", "\"credit\":+1")]
    [InlineData("\"outcome\":\"unclear\"", "\"outcome\":\"odd\"")]
    [InlineData("\"optional\":true", "\"optional\":truer")]
    [InlineData("\"optional\":true", "\"optional\":true,")]
    [InlineData("Would blocks help?", "Would \\x help?")]
    [InlineData("Would blocks help?", "Would \\udc00 help?")]
    [InlineData("Would blocks help?", "Would \\u00 help?")]
    [InlineData("\"high\":99", "\"high\":99999999999999999999")]
    [InlineData("\"high\":99", "\"high\":099")]
    public void Read_ListsForgedWithATrueHash_AreRefusedWhenTheyAreUsed(string sound, string forged)
    {
        Assert.Contains(sound, s_content, StringComparison.Ordinal);
        int at = s_content.IndexOf(sound, StringComparison.Ordinal);
        RefusedWhenUsed(s_content[..at] + forged + s_content[(at + sound.Length)..]);
    }

    [Fact]
    public void Read_DamagedInManyPlaces_SaysTheSameWithAnyNumberOfThreads()
    {
        string forged = s_content.Replace("\"level\":2,", "\"level\":2.5,", StringComparison.Ordinal).Replace("\"kind\":\"choice\"", "\"kind\":\"dance\"", StringComparison.Ordinal);
        byte[] both = Bundled.Forged(forged);
        byte[] changed = [.. both[..^1], .. " }"u8];
        for (int time = 0; time < 20; time++)
        {
            Assert.Single(new[] { 1, 2, 9, -1 }.Select(n => Refused(both, n).Message).Append(Refused(Bundled.Forged(forged.Replace("dance", "choice", StringComparison.Ordinal))).Message).Distinct(StringComparer.Ordinal));
            Assert.All(new[] { 1, 2, -1 }, n => Assert.Contains("was changed after it was compiled", Refused(changed, n).Message, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Read_Bombs_AreRefused()
    {
        Refused(Bundled.Forged(new string('[', 100_000)));
        Refused(Bundled.Forged(string.Concat(Enumerable.Repeat("{\"curriculum\":", 5_000))));
        Refused(Bundled.Forged(s_content.Replace("\"gives\":\"columnSubtract", "\"gives\":\"" + new string('(', 500_000), StringComparison.Ordinal)));
        RefusedWhenUsed(s_content.Replace("\"k != 5\"", "\"" + new string('(', 500_000) + "\"", StringComparison.Ordinal));
        RefusedWhenUsed(s_content.Replace("\"3/4\"", "\"" + new string('9', 500_000) + "\"", StringComparison.Ordinal));
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
                Use(CurriculumBundle.Read(Bundled.Forged(forged)));
            }
            catch (CurriculumBundleException)
            {
                // What else it throws fails the law.
            }
        });
    }

    private static CurriculumBundleException Refused(byte[] bytes, int threads = -1) => Assert.Throws<CurriculumBundleException>(() => CurriculumBundle.Read(bytes, threads));

    private static void RefusedWhenUsed(string forged)
    {
        ItemBank bank = CurriculumBundle.Read(Bundled.Forged(forged));
        Assert.Throws<CurriculumBundleException>(() => Use(bank));
    }

    /// <summary>Reads every list that is read at its first use.</summary>
    private static int Use(ItemBank bank) =>
        bank.Problems.Sum(p => p.Given.Count + p.Definitions.Count + p.Constraints.Count + p.Rules.Sum(r => r.Examples.Count + r.Rivals.Count))
        + bank.Items.Sum(i => i.Parameters.Count + i.Definitions.Count + i.Constraints.Count + i.Options.Count + i.Examples.Count + i.Help.Count)
        + bank.Items.Select(i => i.Task).OfType<ObservedTask>().Sum(t => t.Materials.Count + t.Script.Count + t.Observations.Count + t.Verdicts.Count);
}
