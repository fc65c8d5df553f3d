using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Reporting.Tests;

/// <summary>A diagnosis on the sample map with every status, tested and inferred.</summary>
internal static class SampleDiagnosis
{
    /// <summary>One where nothing was asked.</summary>
    public static Diagnosis Blank { get; } = new()
    {
        CurriculumFingerprint = "f00d",
        Skills = [Skill("frac.half", "c ? p ? a -")],
        Strands = [new() { StrandId = "frac", Level = null, QuestionsAsked = 0 }],
        Areas = [new() { AreaId = "parts", Level = null, StrandsAssessed = 0, StrandCount = 1 }],
        ErrorPatterns = [],
        Abilities = [],
        Needs = [],
        Notes = [],
    };

    public static Diagnosis Make(Func<string, string>? text = null)
    {
        text ??= t => t;
        return new()
        {
            CurriculumFingerprint = "f00d",
            Skills =
            [
                Skill("pv.tens-ones", "C - P + A +") with { IsProcedureWithoutModel = true, Status = MasteryStatus.Unsure },
                Skill("sub.within-10", "c + p + A +"),
                Skill("sub.within-20", "c + P ? A ?"),
                Skill("sub.column-no-exchange", "p ? A -"),
                Skill("sub.column-one-exchange", "C - P - A -"),
                Skill("frac.half", "c ? p ? a -"),
            ],
            Strands =
            [
                new() { StrandId = "pv", Level = null, QuestionsAsked = 3 },
                new() { StrandId = "sub", Level = new() { Value = 2.3, Low = 2, High = 2.6 }, QuestionsAsked = 1 },
                new() { StrandId = "frac", Level = null, QuestionsAsked = 0 },
            ],
            Areas =
            [
                new() { AreaId = "number", Level = new() { Value = 2.3, Low = 2, High = 2.6 }, StrandsAssessed = 1, StrandCount = 2 },
                new() { AreaId = "parts", Level = null, StrandsAssessed = 0, StrandCount = 1 },
            ],
            ErrorPatterns =
            [
                Pattern("sub.smaller-from-larger", 0.97, 3, true, Answer(2, text("52 − 38 ="), text("26")), Answer(5, text("431 − 217 ="), text("226"))),
                Pattern("frac.part-to-part", 0.4, 1, false, Answer(4, text("What fraction of the bar is shaded?"), text("1/3"))),
                Pattern("sub.borrow-no-decrement", 0.3, 2, false, Answer(7, "", "")),
            ],
            Abilities = ["sub.within-10"],
            Needs = ["pv.tens-ones", "sub.column-one-exchange"],
            Notes = [text("Skills that were not asked about are inferred from the rest of the map and are marked as such.")],
        };
    }

    /// <summary>The same, where an earlier test and a teacher said something too.</summary>
    public static Diagnosis MakeTold(Func<string, string>? text = null)
    {
        text ??= t => t;
        ExternalEvidence test = new()
        {
            Id = "e-1",
            Kind = ExternalEvidenceKind.EarlierTest,
            Source = text("autumn baseline"),
            Date = new DateOnly(2026, 9, 12),
            SkillId = "frac.half",
            Representation = Representation.Abstract,
            Verdict = ExternalVerdict.NotYet,
            Reliability = 0.9,
            ReliabilityWhenNot = 0.75,
        };
        ExternalEvidence judgement = test with
        {
            Id = "e-2",
            Kind = ExternalEvidenceKind.Judgement,
            Source = text("class teacher"),
            SkillId = "sub.within-10",
            Representation = null,
            Verdict = ExternalVerdict.Secure,
            Reliability = 0.8,
            ReliabilityWhenNot = null,
        };
        Diagnosis diagnosis = Make(text);
        return diagnosis with
        {
            Told = [test, judgement],
            Skills = [.. diagnosis.Skills.Select(s => s with
            {
                Representations = [.. s.Representations.Select(r => r with
                {
                    ProbabilityFromAnswers = r.Probability,
                    Told = [.. new[] { test, judgement }.Where(e => e.SkillId == s.SkillId && (e.Representation ?? r.Representation) == r.Representation)],
                })],
            })],
        };
    }

    /// <summary>A skill from a short form: C, P or A (small where not tested), then + secure, ? unsure or - gap.</summary>
    private static SkillDiagnosis Skill(string id, string known)
    {
        RepresentationDiagnosis[] representations = [.. known.Split(' ').Chunk(2).Select(pair => new RepresentationDiagnosis
        {
            Representation = (Representation)"CPA".IndexOf(char.ToUpperInvariant(pair[0][0])),
            Status = (MasteryStatus)"-?+".IndexOf(pair[1][0]),
            Probability = "-?+".IndexOf(pair[1][0]) / 2.0,
            IsTested = char.IsAsciiLetterUpper(pair[0][0]),
        })];
        return new()
        {
            SkillId = id,
            Representations = representations,
            Probability = representations[^1].Probability,
            Status = representations[^1].Status,
            IsProcedureWithoutModel = false,
            IsTested = representations.Any(r => r.IsTested),
        };
    }

    private static ErrorPattern Pattern(string id, double probability, int opportunities, bool isNamed, params PatternObservation[] evidence) => new()
    {
        MisconceptionId = id,
        Probability = probability,
        GroupProbability = probability,
        Opportunities = opportunities,
        Evidence = evidence,
        IsNamed = isNamed,
    };

    private static PatternObservation Answer(int step, string prompt, string response) => new()
    {
        Step = step,
        ItemId = "item",
        Prompt = prompt,
        Response = response,
        Predicts = new Dictionary<string, string>(),
        Matches = [],
        ChanceOfMatch = 0.02,
    };
}
