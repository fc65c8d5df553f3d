using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Problems;
using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Puts the map and the items together from drafts without errors.</summary>
internal static class BankBuilder
{
    public static ItemBank Build(ManifestDraft manifest, ContentDraft content, IEnumerable<Item> items, IEnumerable<Problem> problems, string fingerprint)
    {
        CurriculumDefinition definition = new()
        {
            Id = manifest.Id!.Value,
            Version = manifest.Version!.Value,
            Title = manifest.Title!.Value,
            Language = manifest.Language!.Value,
            Licence = manifest.Licence?.Value ?? "",
            Fingerprint = fingerprint,
            Levels = [.. manifest.Levels.Select(l => new Level { Number = l.Number!.Value, Label = l.Label!.Value }).OrderBy(l => l.Number)],
            Areas = [.. manifest.Areas.Select(a => new Area { Id = a.Id!.Value, Name = a.Name!.Value, Includes = [.. a.Includes.Select(i => i.Value)] })],
            Strands = [.. manifest.Strands.Select(s => Strand(s, manifest, content))],
            Groups = [.. manifest.Groups.Select(g => Group(g, content))],
            Skills = [.. content.Skills.Select(Skill)],
            Misconceptions = [.. content.Misconceptions.Select(Misconception)],
            Model = manifest.Model,
            LevelPolicy = manifest.LevelPolicy,
        };
        return new(new(definition), items, problems);
    }

    private static Strand Strand(StrandDraft draft, ManifestDraft manifest, ContentDraft content)
    {
        IEnumerable<int> levels = content.Skills.Where(s => s.Strand!.Value == draft.Id!.Value).Select(s => s.Level!.Value);
        int lowest = manifest.Levels.Min(l => l.Number!.Value);
        return new()
        {
            Id = draft.Id!.Value,
            Name = draft.Name!.Value,
            AreaId = draft.Area!.Value,
            StartLevel = draft.StartLevel?.Value ?? levels.DefaultIfEmpty(lowest).Min(),
            Weight = draft.Weight?.Value ?? 1,
        };
    }

    private static ReportingGroup Group(GroupDraft draft, ContentDraft content)
    {
        HashSet<string> strands = [.. draft.Strands.Select(s => s.Value)];
        HashSet<string> skills = [.. draft.Skills.Select(s => s.Value)];
        return new()
        {
            Id = draft.Id!.Value,
            Name = draft.Name!.Value,
            SkillIds = [.. content.Skills.Where(s => strands.Contains(s.Strand!.Value) || skills.Contains(s.Id!.Value)).Select(s => s.Id!.Value)],
        };
    }

    private static Skill Skill(SkillDraft draft)
    {
        Skill skill = new()
        {
            Id = draft.Id!.Value,
            StrandId = draft.Strand!.Value,
            Level = draft.Level!.Value,
            Statement = draft.Statement!.Value,
            PupilStatement = draft.Pupil!.Value,
            Prerequisites = [.. draft.Prerequisites.Select(p => new Prerequisite { SkillId = p.Skill!.Value, Strength = p.Strength, Reason = p.Reason })],
            IsAssessed = draft.IsAssessed,
            Materials = draft.Materials,
            Pictures = draft.Pictures,
            ExitCheck = draft.ExitCheck,
            Classroom = draft.Classroom,
            References = draft.References,
        };
        return draft.Representations is null ? skill : skill with { Representations = [.. draft.Representations.Select(r => r.Value).Distinct().Order()] };
    }

    private static Misconception Misconception(MisconceptionDraft draft) => new()
    {
        Id = draft.Id!.Value,
        Label = draft.Label!.Value,
        Name = draft.Name!.Value,
        SkillIds = [.. draft.Skills.Select(s => s.Value)],
        Says = draft.Says,
        Check = draft.Check is null ? null : new() { Ask = draft.Check.Ask!.Value, Confirms = draft.Check.Confirms, Refutes = draft.Check.Refutes },
        Teaching = draft.Teaching is null
            ? null
            : new() { StartAt = draft.Teaching.StartAt, Materials = draft.Teaching.Materials, Text = draft.Teaching.Text!.Value },
        Source = draft.Source,
        HowCommon = draft.HowCommon,
        MustBeTested = draft.MustBeTested?.Value ?? false,
    };
}
