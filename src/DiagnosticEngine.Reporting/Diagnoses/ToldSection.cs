using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Diagnoses;

/// <summary>Writes what adults or earlier tests said, apart from what was observed: each with source, date and stated reliability.</summary>
internal static class ToldSection
{
    /// <summary>The section; none where nothing was told.</summary>
    public static IEnumerable<Section> Of(Diagnosis diagnosis, Curriculum curriculum) => diagnosis.Told.Count == 0 ? [] :
    [
        new(
            "What was told",
            [
                new Paragraph("This was not seen in this assessment. It helps to choose questions and to plan; the levels rest on the answers alone."),
                new Bullets([.. diagnosis.Told.Select(t => Line(diagnosis, curriculum.GetSkill(t.SkillId), curriculum, t))]),
            ]),
    ];

    private static string Line(Diagnosis diagnosis, Skill skill, Curriculum curriculum, ExternalEvidence told)
    {
        string known = diagnosis.Find(skill.Id) is { } found ? $" Here: {StatusWords.Of(Only(found, told))}." : "";
        return $"{skill.Statement} ({Words.Place(curriculum, skill)}): {Of(told)}.{known}";
    }

    /// <summary>What was said, by whom and when, without the skill: "secure in symbols, says “autumn baseline” (an earlier test of 12 September 2026, stated reliability 0.9)".</summary>
    public static string Of(ExternalEvidence told)
    {
        string where = told.Representation is { } representation ? Words.Of(representation) : "as a whole";
        string kind = told.Kind == ExternalEvidenceKind.EarlierTest ? "an earlier test of" : "a judgement of";
        string reliability = told.ReliabilityWhenNot is { } not
            ? string.Create(CultureInfo.InvariantCulture, $"{told.Reliability:0.##}, for “not yet” {not:0.##}")
            : told.Reliability.ToString("0.##", CultureInfo.InvariantCulture);
        return $"{StatusWords.Of(told.Verdict)} {where}, says “{told.Source}” ({kind} {Words.Date(told.Date)}, stated reliability {reliability})";
    }

    /// <summary>The skill with just the representations that were told about, and without repeating who told.</summary>
    private static SkillDiagnosis Only(SkillDiagnosis skill, ExternalEvidence told) => skill with
    {
        Representations = [.. skill.Representations.Where(r => told.Representation is null || r.Representation == told.Representation).Select(r => r with { Told = [] })],
    };
}
