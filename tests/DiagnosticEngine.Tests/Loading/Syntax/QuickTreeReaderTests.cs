using System.Globalization;
using System.Text;
using DiagnosticEngine.Loading;
using DiagnosticEngine.Loading.Syntax;
using DiagnosticEngine.Loading.Syntax.Quick;

namespace DiagnosticEngine.Tests.Loading.Syntax;

public class QuickTreeReaderTests
{
    private const int Budget = 300_000;
    private const int MaxDepth = 64;

    private static readonly string[] ShippedFiles = Directory.GetFiles(Path.Combine(Repository.Root, "curriculum"), "*.yaml", SearchOption.AllDirectories);

    private static readonly string[] Pieces =
    [
        "\n", "\n\n", " ", "  ", "    ", ":", ": ", " #", "#", "# a\n", "-", "- ", "'", "''", "\"", "\\\"", "\\n", "[", "]", "{", "}", ",", ", ", "|\n", ">-\n", "?", "? ", "&a ", "*a",
        "!b ", "---\n", "...\n", "%", "@", "~", "null", "a", "a: b", "é", "…", "\u00A0", "😀", "{a: b", "\"a\n b\"", "'a\n\n b'", "0", ".", "\r\n", "\t", "<<: ", "key:\n", "- a\n", "[a, b]", "{a: b}", "[]", "{}", "`", "=",
    ];

    [Fact]
    public void Read_ShippedFiles_AreAllReadQuicklyAndAsByTheFullReader()
    {
        Assert.NotEmpty(ShippedFiles);
        List<string> left = [];
        foreach (string path in ShippedFiles)
        {
            string text = File.ReadAllText(path);
            if (Quick(text) is { } quick)
            {
                Assert.Equal(Full(text), quick);
            }
            else
            {
                left.Add(path);
            }
        }

        Assert.Empty(left);
    }

    [Fact]
    public void Read_AnythingItReads_IsAsByTheFullReader()
    {
        string[][] files = [.. ShippedFiles.Select(File.ReadAllLines)];
        int read = 0;
        int changed = 0;
        Law.ForAll(20_000, rng =>
        {
            string[] lines = files[rng.NextBelow(files.Length)];
            int start = (int)rng.NextBelow(lines.Length);
            StringBuilder text = new(Excerpt(lines, start, 1 + (int)rng.NextBelow(16)));
            for (long edits = rng.NextBelow(4); edits > 0; edits--)
            {
                int at = (int)rng.NextBelow(text.Length + 1);
                if (rng.NextBool(0.7))
                {
                    text.Insert(at, Pieces[rng.NextBelow(Pieces.Length)]);
                }
                else if (at < text.Length)
                {
                    text.Remove(at, 1 + (int)rng.NextBelow(Math.Min(4, text.Length - at)));
                }
            }

            changed++;
            if (Quick(text.ToString()) is { } quick)
            {
                read++;
                Assert.Equal(Full(text.ToString()) + "\n" + text, quick + "\n" + text);
            }
        });
        Assert.InRange(read, changed / 20, changed);
    }

    [Theory]
    [InlineData("a: {b: c, d: [1, 2]}\n")]
    [InlineData("a:\n- b\n- c: d\n")]
    [InlineData("a: >-\n  one\n  two\n\n  three\nb: |\n  four\n   five\n")]
    [InlineData("a: 'it''s'\nb: \"say \\\"yes\\\"\" # why\n")]
    [InlineData("a: [b,\n  c]\n# end\n")]
    [InlineData("a: \"b  \n\n  c\n  d\"\n")]
    [InlineData("a:\n  - - b\n    - c\n  - - d\n")]
    [InlineData("a:\n  {b: c}\n")]
    public void Read_PlainlyWritten_IsReadAsByTheFullReader(string text) => Assert.Equal(Full(text), Quick(text));

    [Theory]
    [InlineData("")]
    [InlineData("a:\n")]
    [InlineData("a: b\n  c\n")]
    [InlineData("a: &x b\n")]
    [InlineData("a: 1\na: 2\n")]
    [InlineData("a: {b}\n")]
    [InlineData("a: b: c\n")]
    [InlineData("'a': b\n")]
    [InlineData("---\na: b\n")]
    [InlineData("a: \"\\x41\"\n")]
    [InlineData("a: \"b\n")]
    [InlineData("a: [b\n")]
    [InlineData("a: {b: c} d\n")]
    [InlineData("a:\n   b: c\n  d: e\n")]
    public void Read_Unusual_IsLeftToTheFullReader(string text) => Assert.Null(Quick(text));

    [Fact]
    public void Read_MoreNodesThanTheBudget_IsLeftToTheFullReaderUnspent()
    {
        NodeBudget budget = new(4);
        Assert.Null(QuickTreeReader.Read(new("a.yaml", 1, "a: b\nc: d\n"), budget, MaxDepth));
        Assert.Equal(4, budget.Left);
    }

    [Fact]
    public void Read_AsManyNodesAsTheBudget_SpendsThem()
    {
        NodeBudget budget = new(5);
        Assert.NotNull(QuickTreeReader.Read(new("a.yaml", 1, "a: b\nc: d\n"), budget, MaxDepth));
        Assert.Equal(0, budget.Left);
    }

    [Fact]
    public void Read_DeeperThanTheLimit_IsLeftToTheFullReader()
    {
        Assert.NotNull(QuickTreeReader.Read(new("a.yaml", 1, "a: [[b]]\n"), new(Budget), 3));
        Assert.Null(QuickTreeReader.Read(new("a.yaml", 1, "a: [[b]]\n"), new(Budget), 2));
        Assert.Null(QuickTreeReader.Read(new("a.yaml", 1, "a: " + new string('[', 100_000)), new(Budget), MaxDepth));
    }

    /// <summary>Some lines, moved to the left as far as they go.</summary>
    private static string Excerpt(string[] lines, int start, int count)
    {
        string[] taken = [.. lines.Skip(start).Take(count)];
        int margin = taken.Where(l => l.Length > 0).Select(l => l.Length - l.TrimStart(' ').Length).DefaultIfEmpty().Min();
        return string.Concat(taken.Select(l => (l.Length > 0 ? l[margin..] : l) + "\n"));
    }

    private static string? Quick(string text)
    {
        NodeBudget budget = new(Budget);
        return QuickTreeReader.Read(new("a.yaml", 1, text), budget, MaxDepth) is { } root ? Write(root) + budget.Spent.ToString(CultureInfo.InvariantCulture) : null;
    }

    private static string Full(string text)
    {
        FindingLog log = new(100);
        NodeBudget budget = new(Budget);
        YamlNode? root = new YamlTreeReader(new("a.yaml", 1, text), log, budget, MaxDepth).Read();
        return log.ErrorCount > 0 || root is null ? "an error" : Write(root) + budget.Spent.ToString(CultureInfo.InvariantCulture);
    }

    private static string Write(YamlNode node)
    {
        StringBuilder text = new();
        Write(node, text);
        return text.ToString();
    }

    private static void Write(YamlNode node, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"{node.Place.Line}:{node.Place.Column}-{node.Place.EndColumn} ");
        switch (node)
        {
            case YamlScalar scalar:
                text.Append(CultureInfo.InvariantCulture, $"{scalar.Style} <{scalar.Value}>\n");
                break;
            case YamlSequence sequence:
                text.Append("[\n");
                foreach (YamlNode item in sequence.Items)
                {
                    Write(item, text);
                }

                text.Append("]\n");
                break;
            case YamlMapping mapping:
                text.Append("{\n");
                foreach ((YamlScalar key, YamlNode value) in mapping.Entries)
                {
                    Write(key, text);
                    Write(value, text);
                }

                text.Append("}\n");
                break;
        }
    }
}
