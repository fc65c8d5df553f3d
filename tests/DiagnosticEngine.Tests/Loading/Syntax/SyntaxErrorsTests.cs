using DiagnosticEngine.Loading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Tests.Loading.Syntax;

public sealed class SyntaxErrorsTests
{
    private static readonly string[] Broken =
    [
        "a: 1\nfiles: [a, b\nx: 1\n",
        "a: {b: 1\n",
        "a:\n  - {b: [1, 2}\n  - 3\n",
        "a:\n  b: 1\n\tc: 2\n",
        "a:\n\t- b\n",
        "a: >\n\t x\n",
        "a: \"bcd\nb: 2\n",
        "a: 'bcd\nb: 2\n",
        "a: b: c\n",
        "a:\n    b: 1\n  c: 2\n",
        "a: 1\nbcd\ne: 2\n",
        "a: @b\n",
        "a: \"\\q\"\n",
        "a: ]\n",
        "a: [1,,2]\n",
        "a: 1\n- b\n",
        "prompt: {a} + {b} =\n",
        "when: 'a' == b\n",
        "? [a]\n: b\n",
        "a: !<tag:x> b\n",
        "a: b\n---\nc: d\n",
    ];

    [Fact]
    public async Task Read_BrokenFiles_SaysWhatIsWrongAndWhere()
    {
        List<string> rendered = [];
        foreach (string text in Broken)
        {
            FindingLog log = new(100);
            SourceFile file = new("a.yaml", 0, text);
            new YamlTreeReader(file, log, new(1_000), 64).Read();
            Assert.Equal(1, log.ErrorCount);
            rendered.Add(DiagnosticRenderer.Render(log.InOrder(file.Top)));
        }

        await Verifier.Verify(string.Join("\n", rendered));
    }

    [Fact]
    public void Read_AnyCutOfASoundFile_NeverThrows()
    {
        string sound = Files.Skill + Files.Item;
        for (int length = 0; length <= sound.Length; length++)
        {
            FindingLog log = new(100);
            SourceFile file = new("a.yaml", 0, sound[..length]);
            object? root = new YamlTreeReader(file, log, new(1_000), 64).Read();
            Assert.True(root is not null || log.ErrorCount == 1);
        }
    }

    [Fact]
    public void Read_RandomCharacters_NeverThrows() => Law.ForAll(2_000, random =>
    {
        const string signs = "ab:-[]{},#&*!|>'\"%@`?\n\t  \\";
        string text = string.Concat(Enumerable.Range(0, (int)random.NextBelow(60)).Select(_ => signs[(int)random.NextBelow(signs.Length)]));
        FindingLog log = new(100);
        object? root = new YamlTreeReader(new SourceFile("a.yaml", 0, text), log, new(1_000), 64).Read();
        Assert.True(root is not null || log.ErrorCount > 0);
    });
}
