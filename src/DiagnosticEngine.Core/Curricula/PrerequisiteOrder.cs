namespace DiagnosticEngine.Curricula;

/// <summary>Puts skills in teaching order (Kahn, 1962, always taking the lowest level, then the earliest on the map).</summary>
internal static class PrerequisiteOrder
{
    public static IReadOnlyList<Skill> Of(IReadOnlyList<Skill> skills, IReadOnlyDictionary<string, Skill> byId)
    {
        Dictionary<string, int> position = new(skills.Count, StringComparer.Ordinal);
        int[] waitingFor = new int[skills.Count];
        List<int>[] opens = [.. skills.Select(_ => new List<int>())];
        for (int i = 0; i < skills.Count; i++)
        {
            position[skills[i].Id] = i;
        }

        ReadySkills ready = new(skills);
        for (int i = 0; i < skills.Count; i++)
        {
            foreach (Prerequisite prerequisite in skills[i].Prerequisites)
            {
                if (!byId.ContainsKey(prerequisite.SkillId))
                {
                    throw new ArgumentException($"The skill {skills[i].Id} names the unknown prerequisite {prerequisite.SkillId}.", nameof(skills));
                }

                opens[position[prerequisite.SkillId]].Add(i);
                waitingFor[i]++;
            }

            if (waitingFor[i] == 0)
            {
                ready.Add(i);
            }
        }

        List<Skill> order = new(skills.Count);
        while (ready.TryTake(out int next))
        {
            order.Add(skills[next]);
            foreach (int opened in opens[next])
            {
                if (--waitingFor[opened] == 0)
                {
                    ready.Add(opened);
                }
            }
        }

        return order.Count == skills.Count
            ? order
            : throw new ArgumentException("The prerequisites go round in a circle.", nameof(skills));
    }
}
