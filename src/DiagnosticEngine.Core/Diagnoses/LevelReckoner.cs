using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Diagnoses;

/// <summary>Reckons levels of sets of skills by a policy, with bands from the joint states that are believed.</summary>
internal sealed class LevelReckoner(Curriculum curriculum, LevelPolicy policy, KnowledgeState state)
{
    /// <summary>The level of some skills.</summary>
    /// <param name="skills">The skills, at least one, as the answers alone leave them.</param>
    /// <param name="startLevel">Where they begin.</param>
    /// <returns>Null where the policy gives no level.</returns>
    public ReckonedLevel? Of(IEnumerable<SkillDiagnosis> skills, int startLevel)
    {
        SkillDiagnosis[] ordered = [.. skills.OrderBy(LevelOf)];
        int start = Math.Max(startLevel, LevelOf(ordered[0]));
        LevelRule rule = new([.. ordered.Select(LevelOf)], start, policy.Share);
        bool[] counts = [.. ordered.Select(s => s.Probability >= 0.5 && !s.IsFragile)];
        if (start > 1 && policy.Start == StartLevelPolicy.Exclude && !counts.Contains(true))
        {
            return null;
        }

        int tenths = Level(rule.TenthsOf(counts), start);
        int[] inStates = state.Sample is { } sample ? InStates(sample, ordered, rule, start) : [];
        (int low, int high) = inStates.Length > 0
            ? Band(inStates)
            : (Level(rule.TenthsOf([.. ordered.Select(s => s.Status == MasteryStatus.Secure)]), start), Level(rule.TenthsOf([.. ordered.Select(s => s.Status != MasteryStatus.Gap)]), start));
        int[] changes = [.. Changes(rule, counts, start, tenths)];
        return new(
            new()
            {
                Value = tenths / 10.0,
                Low = Math.Min(tenths, low) / 10.0,
                High = Math.Max(tenths, high) / 10.0,
                LeastChange = changes.DefaultIfEmpty(0).Min() / 10.0,
                MostChange = changes.DefaultIfEmpty(0).Max() / 10.0,
            },
            inStates);
    }

    /// <summary>The values between which a level lies with the policy's probability, from equally likely ones.</summary>
    public (T Low, T High) Band<T>(IEnumerable<T> inStates)
    {
        T[] ordered = [.. inStates.Order()];
        int tail = (int)((1 - policy.Band) / 2 * ordered.Length);
        return (ordered[tail], ordered[^(tail + 1)]);
    }

    private int LevelOf(SkillDiagnosis skill) => curriculum.GetSkill(skill.SkillId).Level;

    private int Level(int tenths, int start) => start > 1 && policy.Start == StartLevelPolicy.StartLevel ? Math.Max(tenths, 10 * start) : tenths;

    /// <summary>What one skill more or less moves the level by, in tenths; skills that move nothing left out.</summary>
    private IEnumerable<int> Changes(LevelRule rule, bool[] counts, int start, int tenths)
    {
        for (int i = 0; i < counts.Length; i++)
        {
            counts[i] = !counts[i];
            int change = Math.Abs(Level(rule.TenthsOf(counts), start) - tenths);
            counts[i] = !counts[i];
            if (change > 0)
            {
                yield return change;
            }
        }
    }

    private int[] InStates(KnowledgeSample sample, SkillDiagnosis[] skills, LevelRule rule, int start)
    {
        int[] counts = new int[rule.LevelCount * sample.Count];
        for (int i = 0; i < skills.Length; i++)
        {
            // What is seen to be fragile counts in no state.
            if (!skills[i].IsFragile)
            {
                Span<int> row = counts.AsSpan(rule.PlaceOf(i) * sample.Count, sample.Count);
                ReadOnlySpan<ulong> bits = sample.Of(state.Model.IndexOf(new NodeId(skills[i].SkillId, skills[i].Representations[^1].Representation)));
                for (int s = 0; s < row.Length; s++)
                {
                    row[s] += (int)(bits[s >> 6] >> s & 1);
                }
            }
        }

        return [.. Enumerable.Range(0, sample.Count).Select(s => Level(rule.TenthsOf(counts, s, sample.Count), start))];
    }
}
