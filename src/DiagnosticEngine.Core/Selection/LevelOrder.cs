using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Selection;

/// <summary>The fixed order of a map's skills: by level, then round the strands, then map order. Immutable.</summary>
internal sealed class LevelOrder
{
    private const int Representations = 3;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public LevelOrder(Curriculum curriculum)
    {
        Dictionary<string, int> strands = new(StringComparer.Ordinal);
        foreach (Strand strand in curriculum.Strands)
        {
            strands[strand.Id] = strands.Count;
        }

        Dictionary<(string Strand, int Level), int> met = [];
        List<(int Level, int Round, int Strand, string Skill)> places = [];
        foreach (Skill skill in curriculum.SkillsInOrder)
        {
            int round = met.GetValueOrDefault((skill.StrandId, skill.Level));
            met[(skill.StrandId, skill.Level)] = round + 1;
            places.Add((skill.Level, round, strands[skill.StrandId], skill.Id));
        }

        foreach ((_, _, _, string id) in places.OrderBy(p => p.Level).ThenBy(p => p.Round).ThenBy(p => p.Strand))
        {
            _places[id] = _places.Count;
        }
    }

    /// <summary>Where an item comes, from 0, when its skills have been asked so many times in its representation.</summary>
    public double PlaceOf(Item item, int timesAsked)
    {
        int skill = 0;
        foreach (string id in item.SkillIds)
        {
            skill = Math.Max(skill, _places[id]);
        }

        int within = (int)Representation.Abstract - (int)item.Representation;
        return ((((double)timesAsked * _places.Count) + skill) * Representations) + within;
    }
}
