using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Diagnoses;

/// <summary>Writes what a pupil can do, what comes next, and the rest of what was asked about.</summary>
internal static class SkillSections
{
    private const string NoModel =
        "Procedure without model: the method works in symbols while its meaning is not secure. Begin with objects or pictures.";

    private const string Fragile = "Symbols run ahead of pictures or objects here, so do not count on it yet.";

    public static Section Abilities(Diagnosis diagnosis, Curriculum curriculum) => new(
        "What is secure",
        [
            diagnosis.Abilities.Count == 0
                ? new Paragraph(WasAsked(diagnosis)
                    ? "Nothing is certain enough to name yet. What comes next is where success can begin."
                    : "Nothing was asked yet.")
                : new Bullets([.. diagnosis.Abilities.Select(id => Line(diagnosis, curriculum, id))]),
        ]);

    public static Section Needs(Diagnosis diagnosis, Curriculum curriculum) => new(
        "What comes next",
        [
            diagnosis.Needs.Count == 0
                ? new Paragraph(WasAsked(diagnosis) ? "Nothing that was asked about points to a gap." : "Nothing was asked yet.")
                : new Bullets([.. diagnosis.Needs.Select(id => Line(diagnosis, curriculum, id))]),
        ]);

    /// <summary>What was asked about and is in neither of the two lists; no section where that is nothing.</summary>
    public static IEnumerable<Section> AlsoAsked(Diagnosis diagnosis, Curriculum curriculum)
    {
        string[] rest = [.. diagnosis.Skills.Where(s => s.IsTested).Select(s => s.SkillId)
            .Except(diagnosis.Abilities, StringComparer.Ordinal).Except(diagnosis.Needs, StringComparer.Ordinal)];
        return rest.Length == 0 ? [] : [new("Also asked about", [new Bullets([.. rest.Select(id => Line(diagnosis, curriculum, id))])])];
    }

    private static bool WasAsked(Diagnosis diagnosis) => diagnosis.Skills.Any(s => s.IsTested);

    private static string Model(SkillDiagnosis skill) => skill.IsProcedureWithoutModel ? " " + NoModel : skill.IsFragile ? " " + Fragile : "";

    /// <summary>Where it goes with help, and where help was needed at first and then no more.</summary>
    private static string Zones(SkillDiagnosis skill) => string.Concat(skill.Representations.Select(r => r.Zone switch
    {
        { Kind: ZoneKind.WithHelp } zone => string.Create(CultureInfo.InvariantCulture, $" It goes {Words.Of(r.Representation)} with help of level {zone.HelpLevel}."),
        { HasNearTransfer: true } => $" It goes {Words.Of(r.Representation)} without help now, after help at first.",
        _ => "",
    }));

    private static string Line(Diagnosis diagnosis, Curriculum curriculum, string id)
    {
        Skill skill = curriculum.GetSkill(id);
        string known = diagnosis.Find(id) is { } found ? $": {StatusWords.Of(found)}.{Model(found)}{Zones(found)}" : "";
        return $"{skill.Statement} ({Words.Place(curriculum, skill)}){known}";
    }
}
