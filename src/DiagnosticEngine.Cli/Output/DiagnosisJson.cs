using System.Text.Json.Nodes;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.ErrorPatterns;

namespace DiagnosticEngine.Cli.Output;

/// <summary>A diagnosis as JSON.</summary>
internal static class DiagnosisJson
{
    public static JsonObject Of(Diagnosis diagnosis) => new()
    {
        ["skills"] = Json.List(diagnosis.Skills.Select(Skill)),
        ["levelPolicy"] = diagnosis.Policy,
        ["strands"] = Json.List(diagnosis.Strands.Select(s => Level(new() { ["strand"] = s.StrandId, ["questions"] = s.QuestionsAsked, ["evidence"] = Evidence(s.Evidence) }, s.Level))),
        ["groups"] = Json.List(diagnosis.Groups.Select(g =>
            Level(new() { ["group"] = g.GroupId, ["partlyAssessed"] = g.IsPartlyAssessed, ["evidence"] = Evidence(g.Evidence) }, g.Level))),
        ["areas"] = Json.List(diagnosis.Areas.Select(a =>
            Level(new() { ["area"] = a.AreaId, ["strandsAssessed"] = a.StrandsAssessed, ["strandCount"] = a.StrandCount }, a.Level))),
        ["proceduresWithoutModel"] = Json.List(diagnosis.ProceduresWithoutModel.Select(Procedure)),
        ["startsWithHelp"] = Json.List(diagnosis.StartsWithHelp.Select(s =>
            new JsonObject { ["skill"] = s.SkillId, ["representation"] = Names.Of(s.Representation), ["help"] = s.HelpLevel })),
        ["errorPatterns"] = Json.List(diagnosis.ErrorPatterns.Select(Pattern)),
        ["told"] = Json.List(diagnosis.Told.Select(ToldJson.Of)),
        ["abilities"] = Json.List(diagnosis.Abilities),
        ["needs"] = Json.List(diagnosis.Needs),
        ["abilityLines"] = Json.List(diagnosis.AbilityLines.Select(Ability)),
        ["needLines"] = Json.List(diagnosis.NeedLines.Select(Need)),
        ["notes"] = Json.List(diagnosis.Notes),
    };

    private static JsonObject Skill(SkillDiagnosis skill)
    {
        JsonObject json = new()
        {
            ["skill"] = skill.SkillId,
            ["status"] = Names.Of(skill.Status),
            ["representations"] = new JsonObject(skill.Representations.Select(r => KeyValuePair.Create(Names.Of(r.Representation), (JsonNode?)Representation(r)))),
        };
        if (skill.IsProcedureWithoutModel)
        {
            json["procedureWithoutModel"] = true;
        }

        if (skill.IsFragile)
        {
            json["fragile"] = true;
        }

        return json;
    }

    private static JsonObject Procedure(ProcedureWithoutModel finding) => new()
    {
        ["skill"] = finding.SkillId,
        ["right"] = Steps(finding.RightSteps),
        ["notRight"] = Steps(finding.NotRightSteps),
        ["unexplained"] = Steps(finding.UnexplainedSteps),
    };

    private static JsonObject Evidence(LevelEvidence evidence) => new()
    {
        ["steps"] = Steps(evidence.Steps),
        ["representations"] = Json.List(evidence.Representations.Select(Names.Of)),
        ["observers"] = Json.List(evidence.ObserverIds),
    };

    private static JsonObject Ability(AbilityLine line) => new()
    {
        ["strand"] = line.StrandId,
        ["skills"] = Json.List(line.SkillIds),
        ["inferred"] = Json.List(line.InferredSkillIds),
        ["steps"] = Steps(line.Steps),
    };

    private static JsonObject Need(NeedLine line) => new()
    {
        ["strand"] = line.StrandId,
        ["fromLevel"] = line.FromLevel,
        ["wholeStrand"] = line.IsWholeStrand,
        ["skills"] = Json.List(line.SkillIds),
        ["asked"] = Json.List(line.AskedSkillIds),
        ["beginWith"] = Json.List(line.BeginWith),
        ["steps"] = Steps(line.Steps),
    };

    private static JsonObject ZoneOf(Zone zone)
    {
        JsonObject json = new() { ["kind"] = Names.Of(zone.Kind), ["steps"] = Steps(zone.Steps) };
        if (zone.Kind == ZoneKind.WithHelp)
        {
            json["help"] = zone.HelpLevel;
        }

        if (zone.HasNearTransfer)
        {
            json["nearTransfer"] = true;
        }

        return json;
    }

    private static JsonArray Steps(IEnumerable<int> steps) => Json.List(steps.Select(s => (JsonNode)s));

    private static JsonObject Representation(RepresentationDiagnosis representation)
    {
        JsonObject json = new()
        {
            ["probability"] = Json.Probability(representation.Probability),
            ["status"] = Names.Of(representation.Status),
            ["tested"] = representation.IsTested,
        };
        if (representation.Zone.Kind != ZoneKind.NotAssessed)
        {
            json["zone"] = ZoneOf(representation.Zone);
        }

        if (representation.ProbabilityFromAnswers is { } fromAnswers)
        {
            json["fromAnswers"] = Json.Probability(fromAnswers);
        }

        if (representation.Told.Count > 0)
        {
            json["told"] = Json.List(representation.Told.Select(t => t.Id));
        }

        return json;
    }

    private static JsonObject Pattern(ErrorPattern pattern) => new()
    {
        ["misconception"] = pattern.MisconceptionId,
        ["probability"] = Json.Probability(pattern.Probability),
        ["named"] = pattern.IsNamed,
        ["opportunities"] = pattern.Opportunities,
        ["inseparableFrom"] = Json.List(pattern.InseparableFrom),
        ["groupProbability"] = Json.Probability(pattern.GroupProbability),
        ["evidence"] = Json.List(pattern.Evidence.Select(PatternJson.Answer)),
        ["against"] = Json.List(pattern.Against.Select(PatternJson.Answer)),
    };

    private static JsonObject Level(JsonObject json, LevelEstimate? level)
    {
        json["level"] = level is null ? null : Math.Round(level.Value, 3);
        json["low"] = level is null ? null : Math.Round(level.Low, 3);
        json["high"] = level is null ? null : Math.Round(level.High, 3);
        json["oneSkillLeast"] = level is null ? null : Math.Round(level.LeastChange, 3);
        json["oneSkillMost"] = level is null ? null : Math.Round(level.MostChange, 3);
        return json;
    }
}
