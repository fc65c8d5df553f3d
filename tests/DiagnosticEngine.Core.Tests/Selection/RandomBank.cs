using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Selection;

namespace DiagnosticEngine.Core.Tests.Selection;

/// <summary>Random maps with an item for every node, random beliefs, random histories.</summary>
internal static class RandomBank
{
    public static ItemBank Draw(DeterministicRandom random, int strands, int skills, KnowledgeModelParameters? parameters = null)
    {
        Skill[] all = new Skill[skills];
        for (int n = 0; n < skills; n++)
        {
            all[n] = new Skill
            {
                Id = $"skill-{Number(n)}",
                StrandId = $"strand-{Number((int)random.NextBelow(strands))}",
                Level = 1 + (4 * n / skills),
                Statement = "-",
                PupilStatement = "-",
                Prerequisites = [.. Enumerable.Range(0, n).Where(_ => random.NextBool(1.5 / Math.Max(1, n))).Select(p => new Prerequisite { SkillId = $"skill-{Number(p)}" })],
                Representations = random.NextBool(0.7) ? [Representation.Concrete, Representation.Pictorial, Representation.Abstract] : [Representation.Pictorial, Representation.Abstract],
            };
        }

        Curriculum curriculum = new(new CurriculumDefinition
        {
            Id = "random",
            Version = "1",
            Fingerprint = "RANDOM",
            Levels = [.. Enumerable.Range(1, 4).Select(n => new Level { Number = n, Label = "Level" })],
            Areas = [new Area { Id = "area", Name = "Area" }],
            Strands = [.. Enumerable.Range(0, strands).Select(n => new Strand { Id = $"strand-{Number(n)}", Name = $"Strand {Number(n)}", AreaId = "area", StartLevel = 1 })],
            Skills = all,
            Model = parameters ?? new(),
        });
        return new ItemBank(curriculum, all.SelectMany(s => s.Representations.Select(r => TestBank.ItemFor(s, r))));
    }

    public static KnowledgeState Believe(DeterministicRandom random, KnowledgeModel model) => new(model, model.Nodes.Select(_ => random.NextDouble()), []);

    public static SelectionContext Context(DeterministicRandom random, ItemBank bank, KnowledgeState state, IReadOnlyList<AskedItem>? asked = null, IReadOnlyList<Item>? candidates = null) => new()
    {
        Bank = bank,
        State = state,
        Candidates = candidates ?? bank.Items,
        Asked = asked ?? [],
        PatternParameters = new ErrorPatternParameters(),
        Random = DeterministicRandom.FromSeed(random.NextUInt64()),
    };

    public static AskedItem Answered(Item item, bool right) => new() { Item = item, Outcome = right ? ResponseOutcome.Correct : ResponseOutcome.Incorrect };

    private static string Number(int n) => n.ToString("00", CultureInfo.InvariantCulture);
}
