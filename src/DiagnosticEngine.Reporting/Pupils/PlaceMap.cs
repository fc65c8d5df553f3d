using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Reporting.Documents.Charts;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Reporting.Pupils;

/// <summary>Where a pupil stands on the map, and where the next steps lie: strands one under another, levels from left to right, a mark for every skill.</summary>
internal sealed record PlaceMap(PupilReport Report) : Chart("Where the steps lie on the map")
{
    private const int Left = 4;
    private const int Spacing = 17;
    private const int RowHeight = 20;
    private const int Radius = 5;

    private static readonly (PlaceMark Mark, string Words)[] s_legend =
    [
        (PlaceMark.Secure, "asked about, and secure"),
        (PlaceMark.Asked, "asked about, not secure yet"),
        (PlaceMark.Likely, "not asked; the other answers make it likely"),
        (PlaceMark.Silent, "not asked; open or still to come"),
    ];

    private readonly Curriculum _curriculum = Report.Session.Bank.Curriculum;

    public override bool PrintsNumbers => true;

    public override Grid Table => new(
        Title,
        [.. Levels.Select(l => string.Create(CultureInfo.InvariantCulture, $"Level {l}"))],
        [new("Strands", [.. Strands.Select(s => new GridRow(s.Name, [.. Levels.Select(l => Cell([.. Skills(s, l)]))]))])]);

    public override string Spoken => string.Join(' ', Strands.Select(s =>
        $"{s.Name}: {string.Join(", ", Levels.Select(l => (Level: l, Skills: Skills(s, l).ToArray())).Where(c => c.Skills.Length > 0).Select(c => string.Create(CultureInfo.InvariantCulture, $"Level {c.Level} {Spell(c.Skills)}")))}."));

    private IEnumerable<Strand> Strands => Report.Diagnosis.Strands.Select(s => _curriculum.GetStrand(s.StrandId));

    private int[] Levels => [.. Report.Diagnosis.Skills.Select(s => _curriculum.GetSkill(s.SkillId).Level).Distinct().Order()];

    public override IReadOnlyList<string> Draw(string label)
    {
        SvgPicture picture = new();
        int[] levels = Levels;
        int width = (SvgPicture.Width - (2 * Left)) / Math.Max(1, levels.Length);
        int abreast = Math.Max(1, width / Spacing);
        int y = 4;
        foreach ((PlaceMark mark, string words) in s_legend)
        {
            Mark(picture, Left + 8, y + 9, mark);
            picture.Text(Left + 22, y + 14, words);
            y += RowHeight;
        }

        picture.Text(Left + 8, y + 14, "1", "middle", isStrong: true);
        picture.Text(Left + 22, y + 14, "a step, by its number");
        y += RowHeight + 6;
        for (int i = 0; i < levels.Length; i++)
        {
            picture.Text(Left + (i * width) + 2, y + 14, string.Create(CultureInfo.InvariantCulture, $"L {levels[i]}"));
        }

        y += RowHeight;
        foreach (Strand strand in Strands)
        {
            picture.Guide(Left, y, SvgPicture.Width - Left, y);
            picture.Text(Left, y + 15, strand.Name, isStrong: true);
            y += RowHeight;
            int rows = 1;
            for (int i = 0; i < levels.Length; i++)
            {
                SkillDiagnosis[] skills = [.. Skills(strand, levels[i])];
                for (int n = 0; n < skills.Length; n++)
                {
                    Place(picture, skills[n], Left + (i * width) + 8 + (n % abreast * Spacing), y + 9 + (n / abreast * RowHeight));
                }

                rows = Math.Max(rows, (skills.Length + abreast - 1) / abreast);
            }

            for (int i = 1; i < levels.Length; i++)
            {
                picture.Guide(Left + (i * width) - 1, y, Left + (i * width) - 1, y + (rows * RowHeight));
            }

            y += (rows * RowHeight) + 4;
        }

        return [picture.Finish(y, label)];
    }

    private IEnumerable<SkillDiagnosis> Skills(Strand strand, int level) => Report.Diagnosis.Skills
        .Where(s => _curriculum.GetSkill(s.SkillId) is var skill && skill.StrandId == strand.Id && skill.Level == level);

    private RoadmapStep? StepOf(SkillDiagnosis skill) => Report.Roadmap.Steps.FirstOrDefault(s => s.SkillId == skill.SkillId);

    private static PlaceMark MarkOf(SkillDiagnosis skill) => (skill.Status == MasteryStatus.Secure, skill.IsTested) switch
    {
        (true, true) => PlaceMark.Secure,
        (true, false) => PlaceMark.Likely,
        (false, true) => PlaceMark.Asked,
        _ => PlaceMark.Silent,
    };

    private void Place(SvgPicture picture, SkillDiagnosis skill, int x, int y)
    {
        if (StepOf(skill) is { } step)
        {
            picture.Text(x, y + 5, step.Order.ToString(CultureInfo.InvariantCulture), "middle", isStrong: true);
            return;
        }

        Mark(picture, x, y, MarkOf(skill));
    }

    private static void Mark(SvgPicture picture, int x, int y, PlaceMark mark)
    {
        if (mark is PlaceMark.Asked or PlaceMark.Likely)
        {
            picture.Ring(x, y, Radius);
        }

        if (mark != PlaceMark.Asked)
        {
            picture.Mark(x, y, ChartMark.Round, isFilled: true, mark == PlaceMark.Secure ? Radius + 1 : 2);
        }
    }

    private string Cell(SkillDiagnosis[] skills) => skills.Length == 0 ? "–" : string.Concat(skills.Select(Sign)).Trim();

    private string Sign(SkillDiagnosis skill) => StepOf(skill) is { } step
        ? string.Create(CultureInfo.InvariantCulture, $" {step.Order} ")
        : MarkOf(skill) switch { PlaceMark.Secure => "●", PlaceMark.Asked => "○", PlaceMark.Likely => "⊙", _ => "·" };

    private string Spell(SkillDiagnosis[] skills)
    {
        List<string> parts = [];
        void Add(PlaceMark mark, string words)
        {
            int count = skills.Count(s => StepOf(s) is null && MarkOf(s) == mark);
            if (count > 0)
            {
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {words}"));
            }
        }

        Add(PlaceMark.Secure, "secure");
        Add(PlaceMark.Asked, "not secure yet");
        Add(PlaceMark.Likely, "likely");
        Add(PlaceMark.Silent, "not asked");
        parts.AddRange(skills.Select(StepOf).OfType<RoadmapStep>().Select(s => string.Create(CultureInfo.InvariantCulture, $"step {s.Order}")));
        return Words.And(parts);
    }
}
