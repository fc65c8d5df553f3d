using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Tests.Programme;

/// <summary>One of the three pupils of the published programme, as far as Number goes: what the case study lists, and answers that fit.</summary>
/// <remarks>
/// Source: Codina and Doak (eds, 2025), Assessment for Learning in Maths, University of Derby and Camtree: pupils C, N and A; the words of pupils.csv are ours.
/// What the lists leave open, such as which table facts are "some", is our reading and stands under "also", or nowhere.
/// </remarks>
internal sealed class ProgrammePupil
{
    private const double Slips = 0.05;
    private const double SaysNotSure = 0.4;

    private readonly HashSet<string> _has;
    private readonly HashSet<string> _symbols;

    private ProgrammePupil(string name, IReadOnlyList<ProfileLine> lines, bool isLater)
    {
        Name = name;
        Abilities = [.. lines.Where(l => l.List == "ability")];
        Needs = [.. lines.Where(l => l.List == "need")];
        _symbols = [.. lines.Where(l => l.List == "symbols").SelectMany(l => l.SkillIds)];
        _has =
        [
            .. lines.Where(l => l.List is "ability" or "also").SelectMany(l => l.SkillIds).Except(_symbols),
            .. lines.Where(l => isLater && l.List == "later").SelectMany(l => l.SkillIds),
        ];
    }

    public string Name { get; }

    public IReadOnlyList<ProfileLine> Abilities { get; }

    public IReadOnlyList<ProfileLine> Needs { get; }

    /// <param name="curriculum">The map.</param>
    /// <param name="name">C, N or A.</param>
    /// <param name="isLater">Whether what the case study says was achieved is there.</param>
    public static ProgrammePupil Load(Curriculum curriculum, string name, bool isLater = false)
    {
        string path = Path.Combine(Repository.Root, "tests/DiagnosticEngine.Tests/Programme/pupils.csv");
        IEnumerable<string[]> rows = File.ReadLines(path).Skip(1).Select(l => l.Split(','));
        return new(name, [.. rows.Where(r => r[0] == name).Select(r => new ProfileLine(r[1], r[2], [.. r[3].Split(' ').SelectMany(s => SkillsOf(curriculum, s))]))], isLater);
    }

    /// <summary>Answers until the assessment ends: five in a hundred slip, and what is not known is left open, or wrong as the item foresees it.</summary>
    public void Sit(AssessmentSession session)
    {
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            string step = session.Steps.Count.ToString(CultureInfo.InvariantCulture);
            DeterministicRandom random = DeterministicRandom.ForStream(session.Seed, "pupil-" + Name, step);
            bool knows = variant.Item.SkillIds.All(s => _has.Contains(s) || (_symbols.Contains(s) && variant.Item.Representation == Representation.Abstract));
            bool isRight = knows && !random.NextBool(Slips);
            ScoredResponse scored = session.Submit(
                variant.Item.Kind == ItemKind.Observed ? ObservedPupil.Response(variant, step, isRight)
                : isRight ? new() { Id = step, Text = variant.Write(variant.Answer) }
                : !knows && random.NextBool(SaysNotSure) ? new() { Id = step, NotSure = true }
                : Wrong(variant, knows, random) is { } wrong ? new() { Id = step, Text = wrong }
                : new() { Id = step, NotSure = true });
            Assert.True(scored.Outcome != ResponseOutcome.Invalid, $"{variant.Item.Id} {variant.Key}: cannot be read");
            Assert.True(!isRight || scored.Outcome == ResponseOutcome.Correct, $"{variant.Item.Id} {variant.Key}: {scored.Outcome}");
        }
    }

    private static IEnumerable<string> SkillsOf(Curriculum curriculum, string token)
    {
        string[] parts = token.Split('@', '-');
        return token.Contains('@', StringComparison.Ordinal)
            ? curriculum.Skills.Where(s => s.StrandId == token.Split('@')[0] && s.Level >= Number(parts[^2]) && s.Level <= Number(parts[^1])).Select(s => s.Id)
            : [curriculum.GetSkill(token).Id];
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    // Who has the skill and slips takes a wrong option; who has not may guess the right one.
    private static string? Wrong(ItemVariant variant, bool knows, DeterministicRandom random)
    {
        Value[] ways = variant.Options.Count > 0
            ? [.. variant.Options.Where(o => !knows || !o.Equals(variant.Answer))]
            : [.. variant.Predictions.Select(p => p.Gives)];
        return ways.Length > 0 ? variant.Write(ways[random.NextBelow(ways.Length)])
            : variant.Answer.Kind == ValueKind.Number ? (variant.Answer.Number + new Rational(7)).ToString()
            : null;
    }
}
