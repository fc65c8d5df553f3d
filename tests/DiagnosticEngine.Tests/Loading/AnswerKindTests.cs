using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Tests.Loading;

/// <summary>Items of each kind of answer from the file to the outcome: their examples are run by the loader.</summary>
public sealed class AnswerKindTests
{
    private const string Manifest = """
        schema: diagnostic/v1
        id: kinds
        version: 1.0.0
        title: Kinds of answer
        language: en-GB
        levels: [{number: 1, label: Year 1}]
        areas: [{id: number, name: Number}]
        strands: [{id: kinds, name: Kinds, area: number}]
        files: [kinds.yaml]
        """;

    private const string Skill = """
        schema: diagnostic/v1
        skills:
          - {id: k.skill, strand: kinds, level: 1, statement: Knows it, pupil: I know it, representations: [abstract]}
        misconceptions:
          - {id: k.wrong, label: a wrong rule, name: Follows a wrong rule, skills: [k.skill]}
          - {id: k.other, label: another wrong rule, name: Follows another wrong rule, skills: [k.skill]}
        items:
          - id: k.skill.abstract.1
            revision: 1
            skill: k.skill
            representation: abstract
        """;

    [Theory]
    [InlineData("""
        kind: time
        fewVariants: the clock has twelve marks
        params: {m: {int: [1, 11]}}
        accept: {time: 12-hour}
        prompt: What time is it?
        answer: 180 + 5 * m
        malRules:
          - {when: m != 3, gives: "mod(60 * m + 15, 720)", means: k.wrong}
          - {gives: "join([3, ':', 60 + 5 * m], '')", means: k.other}
        examples:
          - {with: {m: 4}, response: "3:20", expect: correct}
          - {with: {m: 4}, response: twenty past three, expect: correct}
          - {with: {m: 4}, response: quarter past 4, expect: k.wrong}
          - {with: {m: 4}, response: "3:80", expect: k.other}
          - {with: {m: 4}, response: "15:20", expect: invalid}
        """)]
    [InlineData("""
        kind: time
        accept: {time: duration}
        prompt: How long from 9:40 to 11:15?
        answer: 95
        malRules:
          - {gives: "'1 h 75 min'", means: k.wrong}
          - {gives: 145, means: k.other}
        examples:
          - {response: 1 h 35 min, expect: correct}
          - {response: 1 hour 75 mins, expect: k.wrong}
          - {response: 2 h 25 min, expect: k.other}
          - {response: 2 h 15 min, expect: incorrect}
        """)]
    [InlineData("""
        kind: pair
        params: {x: {int: [1, 9]}, y: {int: [1, 9]}}
        where: [x != y]
        prompt: Name the point {x} left and {y} up.
        answer: "[-x, y]"
        malRules:
          - {gives: "[x, y]", means: k.wrong}
          - {gives: "[y, -x]", means: k.other}
        examples:
          - {with: {x: 3, y: 2}, response: "(−3, 2)", expect: correct}
          - {with: {x: 3, y: 2}, response: "3,2", expect: k.wrong}
          - {with: {x: 3, y: 2}, response: "(2, -3)", expect: k.other}
          - {with: {x: 3, y: 2}, response: "3", expect: invalid}
        """)]
    [InlineData("""
        kind: order
        prompt: "Put in order, smallest first: 0.35, 1/2, 0.4"
        answer: "['0.35', '0.4', 1/2]"
        malRules:
          - {gives: "['0.4', '0.35', 1/2]", means: k.wrong}
        examples:
          - {response: "0.35 < 0.4 < 1/2", expect: correct}
          - {response: "0.4, 0.35, 1/2", expect: k.wrong}
          - {response: "1/2, 0.4, 0.35", expect: incorrect}
          - {response: "1/2, 0.4", expect: invalid}
        """)]
    [InlineData("""
        kind: algebra
        params: {p: {int: [2, 9]}, q: {int: [2, 9]}}
        where: [p != q]
        prompt: Cakes cost c pence and buns cost b pence. What do {p} cakes and {q} buns cost?
        answer: "join([p, 'c + ', q, 'b'], '')"
        malRules:
          - {gives: "join([p, ' cakes and ', q, ' buns'], '')", means: k.wrong}
          - {gives: "join([p + q, 'cb'], '')", means: k.other}
        examples:
          - {with: {p: 4, q: 3}, response: "3b + c × 4", expect: correct}
          - {with: {p: 4, q: 3}, response: 4 cakes and 3 buns, expect: k.wrong}
          - {with: {p: 4, q: 3}, response: 7bc, expect: k.other}
          - {with: {p: 4, q: 3}, response: 4x + 3y, expect: invalid}
        """)]
    [InlineData("""
        kind: numeric
        accept: {unit: £}
        prompt: How much is £1.80 and £1.25?
        answer: 3.05
        malRules:
          - {gives: 3.5, means: k.wrong}
        examples:
          - {response: £3.05, expect: correct}
          - {response: 305p, expect: correct}
          - {response: "£3.50", expect: k.wrong}
          - {response: 3 m, expect: invalid}
        """)]
    public async Task Load_ItemOfAKind_ItsExamplesHold(string item) => Assert.Empty(await FindingsAsync(item));

    [Theory]
    [InlineData("kind: time\nprompt: When?\nanswer: 5", "DE1203", "does not say which time it accepts")]
    [InlineData("kind: time\nprompt: When?\nanswer: 5\naccept: {time: 13-hour}", "DE1206", "time cannot be")]
    [InlineData("kind: time\nprompt: When?\nanswer: 5\naccept: {time: duration, unit: cm}", "DE1204", "The unit of a time is h, min or s.")]
    [InlineData("kind: time\nprompt: When?\nanswer: 5\naccept: {time: 24-hour, unit: h}", "DE1210", "unit belongs to a duration, not to a clock time.")]
    [InlineData("kind: numeric\nprompt: What?\nanswer: 5\naccept: {time: 12-hour}", "DE1210", "time belongs to a time.")]
    [InlineData("kind: numeric\nprompt: What?\nanswer: 5\naccept: {unit: furlong}", "DE1206", "unit cannot be")]
    [InlineData("kind: pair\nprompt: Where?\nanswer: '[1, 2]'\naccept: {unit: cm}", "DE1210", "unit belongs to a number, a fraction, a list or a duration.")]
    [InlineData("kind: pair\nprompt: Where?\nanswer: '[1, 2, 3]'", "DE1609", "The answer is a list of two numbers, not a list.")]
    [InlineData("kind: time\nprompt: When?\nanswer: 1500\naccept: {time: 24-hour}", "DE1609", "from 0 to 1439")]
    [InlineData("kind: algebra\nprompt: What?\nanswer: \"'4 cakes'\"", "DE1609", "an algebraic expression")]
    [InlineData("kind: order\nprompt: Sort.\nanswer: '[1, 2]'\nmalRules: [{gives: '[2, 3]', means: k.wrong}]", "DE1614", "a list of just the given things or text")]
    public async Task Load_WrongUse_IsFound(string item, string code, string words) =>
        Assert.Contains(await FindingsAsync(item), f => f.StartsWith(code, StringComparison.Ordinal) && f.Contains(words, StringComparison.Ordinal));

    private static async Task<string[]> FindingsAsync(string item)
    {
        string content = Skill + "\n    " + item.ReplaceLineEndings("\n").Replace("\n", "\n    ", StringComparison.Ordinal) + "\n";
        CurriculumLoadResult result = await Files.LoadAsync(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["curriculum.yaml"] = Manifest, ["kinds.yaml"] = content });
        return [.. result.Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Information).Select(d => $"{d.Code} {d.Message}")];
    }
}
