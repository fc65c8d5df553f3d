using System.Numerics;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Selection;

/// <summary>What is reported about some skills, in flat arrays, for one model. Immutable.</summary>
internal sealed class ReportedTargets
{
    private readonly int[] _top;
    private readonly int[][] _needs;
    private readonly (LevelRule Rule, int[] Nodes)[] _strands;

    /// <summary>Finds the nodes.</summary>
    /// <param name="curriculum">The map.</param>
    /// <param name="model">Its model.</param>
    /// <param name="skillIds">What the assessment is about; null for everything.</param>
    public ReportedTargets(Curriculum curriculum, KnowledgeModel model, IReadOnlyCollection<string>? skillIds)
    {
        HashSet<string>? wanted = skillIds is null ? null : new(skillIds, StringComparer.Ordinal);
        Skill[] skills = [.. curriculum.Skills.Where(s => (wanted?.Contains(s.Id) ?? true) && TryTop(model, s, out _))];
        Nodes = [.. skills.SelectMany(s => s.Representations.Select(r => new NodeId(s.Id, r))).Select(model.IndexOf).Order()];
        _top = [.. skills.Select(s => Top(model, s))];
        _needs = [.. skills.Select(s => s.Prerequisites
            .Where(p => p.Strength == PrerequisiteStrength.Hard && TryTop(model, curriculum.GetSkill(p.SkillId), out _))
            .Select(p => Top(model, curriculum.GetSkill(p.SkillId)))
            .ToArray())];
        _strands = [.. skills.GroupBy(s => s.StrandId, StringComparer.Ordinal).Select(g => Strand(curriculum, curriculum.GetStrand(g.Key), model, [.. g.OrderBy(s => s.Level)]))];
    }

    /// <summary>Positions of all nodes of the skills.</summary>
    public int[] Nodes { get; }

    /// <summary>How many skills there are.</summary>
    public int SkillCount => _top.Length;

    /// <summary>How many strands there are.</summary>
    public int StrandCount => _strands.Length;

    /// <summary>Marks the states in which a skill is ready to learn.</summary>
    public void MarkReady(KnowledgeSample sample, int skill, Span<ulong> row) => sample.MarkReady(_top[skill], _needs[skill], row);

    /// <summary>The level of a strand in each state, in tenths of a school year.</summary>
    public void ReadLevels(KnowledgeSample sample, int strand, Span<int> tenths)
    {
        (LevelRule rule, int[] nodes) = _strands[strand];
        int[] counts = new int[rule.LevelCount * tenths.Length];
        for (int i = 0; i < nodes.Length; i++)
        {
            Span<int> row = counts.AsSpan(rule.PlaceOf(i) * tenths.Length, tenths.Length);
            ReadOnlySpan<ulong> bits = sample.Of(nodes[i]);
            for (int state = 0; state < row.Length; state++)
            {
                row[state] += (int)(bits[state >> 6] >> state & 1);
            }
        }

        for (int state = 0; state < tenths.Length; state++)
        {
            tenths[state] = rule.TenthsOf(counts, state, tenths.Length);
        }
    }

    /// <summary>Splits whole numbers, 0 or more, into as many rows of their bits as the largest needs, so that sums over chosen states are bit counts.</summary>
    public static ulong[] Slice(ReadOnlySpan<int> numbers)
    {
        int used = 0;
        foreach (int number in numbers)
        {
            used |= number;
        }

        int slices = 32 - BitOperations.LeadingZeroCount((uint)used);
        int words = numbers.Length / 64;
        ulong[] rows = new ulong[slices * words];
        for (int i = 0; i < numbers.Length; i++)
        {
            for (int b = 0; b < slices; b++)
            {
                rows[(b * words) + (i >> 6)] |= (ulong)(uint)(numbers[i] >> b & 1) << i;
            }
        }

        return rows;
    }

    private static (LevelRule Rule, int[] Nodes) Strand(Curriculum curriculum, Strand strand, KnowledgeModel model, Skill[] skills) => (
        new LevelRule([.. skills.Select(s => s.Level)], Math.Max(strand.StartLevel, skills[0].Level), curriculum.LevelPolicy.Share),
        [.. skills.Select(s => Top(model, s))]);

    private static int Top(KnowledgeModel model, Skill skill) => TryTop(model, skill, out int index) ? index : throw new KeyNotFoundException(skill.Id);

    private static bool TryTop(KnowledgeModel model, Skill skill, out int index) =>
        model.TryIndexOf(new NodeId(skill.Id, skill.Representations.Max()), out index);
}
