using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Testing;

/// <summary>A small curriculum made in code: two strands, six skills, three representations, two misconceptions.</summary>
public static class TestBank
{
    public static ItemBank Create()
    {
        Skill[] skills =
        [
            Skill("sub.easy", "sub", 1),
            Skill("sub.plain", "sub", 2, "sub.easy"),
            Skill("sub.exchange", "sub", 3, "sub.plain"),
            Skill("sub.zero", "sub", 4, "sub.exchange"),
            Skill("pv.tens", "pv", 2),
            Skill("pv.hundreds", "pv", 3, "pv.tens"),
        ];
        Curriculum curriculum = new(new CurriculumDefinition
        {
            Id = "test",
            Version = "1",
            Fingerprint = "F00D",
            Levels = [.. Enumerable.Range(1, 4).Select(n => new Level { Number = n, Label = $"Year {n}" })],
            Areas = [new Area { Id = "number", Name = "Number" }, new Area { Id = "all", Name = "All", Includes = ["number"] }],
            Strands =
            [
                new Strand { Id = "sub", Name = "Subtraction", AreaId = "number", StartLevel = 1 },
                new Strand { Id = "pv", Name = "Place value", AreaId = "number", StartLevel = 2 },
            ],
            Skills = skills,
            Misconceptions = [Misconception("sub.smaller", "sub.exchange", "sub.zero"), Misconception("sub.no-pay-back", "sub.exchange", "sub.zero")],
        });
        return new ItemBank(curriculum, skills.SelectMany(s => s.Representations.Select(r => ItemFor(s, r))));
    }

    public static Item ItemFor(Skill skill, Representation representation) => representation == Representation.Concrete
        ? Observed(skill)
        : new()
        {
            Id = $"{skill.Id}.{(representation == Representation.Abstract ? "abstract" : "pictorial")}.1",
            Revision = 1,
            SkillIds = [skill.Id],
            Representation = representation,
            Kind = ItemKind.Numeric,
            Parameters = [new Parameter { Name = "a", Low = 31, High = 98 }, new Parameter { Name = "b", Low = 12, High = 69 }],
            Constraints = [.. new[] { "ones(a) < ones(b)", "tens(a) - tens(b) >= 2", "ones(b) - ones(a) != 5" }.Select(Expression.Parse)],
            Prompt = new LocalizedTemplate(TextTemplate.Parse("{a} − {b} =")),
            Answer = Expression.Parse("a - b"),
            MalRules = skill.Id is "sub.exchange" or "sub.zero"
                ? [Rule("columnSubtract(a, b, 'smaller-from-larger')", "sub.smaller"), Rule("columnSubtract(a, b, 'borrow-no-decrement')", "sub.no-pay-back")]
                : [],
        };

    private static Item Observed(Skill skill) => new()
    {
        Id = skill.Id + ".concrete.1",
        Revision = 1,
        SkillIds = [skill.Id],
        Representation = Representation.Concrete,
        Kind = ItemKind.Observed,
        Parameters = [new Parameter { Name = "n", Low = 1, High = 50 }],
        Task = new()
        {
            Materials = [new Material { Name = "blocks", Quantity = 20 }],
            Script = [new ScriptStep { IsSaid = true, Text = new LocalizedTemplate(TextTemplate.Parse("Show me {n}.")) }],
            Observations =
            [
                new Observation { Id = "shown", Type = ObservationType.YesNo, Text = new LocalizedTemplate(TextTemplate.Parse("Shows {n}")) },
                new Observation
                {
                    Id = "how", Type = ObservationType.OneOf, Text = new LocalizedTemplate(TextTemplate.Parse("How")), Options = ["groups", "copies the adult"],
                },
            ],
            Verdicts =
            [
                new Verdict { When = Expression.Parse("how == 'copies the adult'"), Outcome = VerdictOutcome.NoEvidence },
                new Verdict { When = Expression.Parse("shown"), Outcome = VerdictOutcome.Correct },
                new Verdict { When = Expression.Parse("not shown"), Outcome = VerdictOutcome.Incorrect },
                new Verdict { Outcome = VerdictOutcome.Unclear },
            ],
        },
        Help = [new HelpStep { Id = "h1", Text = new LocalizedTemplate(TextTemplate.Parse("Try again.")), Credit = 0.5 }],
    };

    private static MalRule Rule(string gives, string means) => new() { Gives = [Expression.Parse(gives)], MisconceptionId = means };

    private static Skill Skill(string id, string strand, int level, params string[] prerequisites) => new()
    {
        Id = id,
        StrandId = strand,
        Level = level,
        Statement = "Does " + id,
        PupilStatement = "I can do " + id,
        Prerequisites = [.. prerequisites.Select(p => new Prerequisite { SkillId = p })],
        Materials = ["blocks"],
        ExitCheck = "Five new ones, four right.",
    };

    private static Misconception Misconception(string id, params string[] skills) => new()
    {
        Id = id,
        Label = id,
        Name = "Follows " + id,
        SkillIds = skills,
        Teaching = new TeachingResponse { StartAt = Representation.Concrete, Text = "Build it.", Materials = ["base-ten blocks"] },
    };
}
