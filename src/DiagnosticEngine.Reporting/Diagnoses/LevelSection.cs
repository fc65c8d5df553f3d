using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Diagnoses;

/// <summary>Writes the level of each strand, with its band and what it rests on, and the averages of areas.</summary>
internal static class LevelSection
{
    public static Section Of(Diagnosis diagnosis, Curriculum curriculum) => new(
        "Levels",
        [
            Facts.Of([.. diagnosis.Strands.Select(s => Fact.Of(curriculum.GetStrand(s.StrandId).Name, Strand(s)))]),
            new Paragraph(
                "The whole number is the last level at which enough of the skills are secure, with all levels below it; the tenths are the share of "
                + "the next level. In brackets: the band that the answers leave open."),
            .. diagnosis.Areas.Count == 0 ? [] : Areas(diagnosis, curriculum),
        ]);

    private static Block[] Areas(Diagnosis diagnosis, Curriculum curriculum) =>
    [
        new Paragraph("The mean of the strands that have a level:"),
        Facts.Of([.. diagnosis.Areas.Select(a => Fact.Of(AreaName(curriculum, a.AreaId), Area(a)))]),
    ];

    private static string Strand(StrandDiagnosis strand) => strand switch
    {
        { QuestionsAsked: 0 } => "not assessed",
        { Level: { } level } => $"{Level(level)}, from {Questions(strand)}",
        _ => $"no level yet, from {Questions(strand)}",
    };

    private static string Questions(StrandDiagnosis strand) => Words.Number(strand.QuestionsAsked, "question", "questions");

    private static string Area(AreaDiagnosis area) => area.Level is { } level
        ? string.Create(CultureInfo.InvariantCulture, $"{Level(level)}, from {area.StrandsAssessed} of {Words.Number(area.StrandCount, "strand", "strands")}")
        : "not assessed";

    private static string Level(LevelEstimate level) =>
        string.Create(CultureInfo.InvariantCulture, $"Level {level.Value:0.0} ({level.Low:0.0} to {level.High:0.0})");

    private static string AreaName(Curriculum curriculum, string id) =>
        curriculum.Definition.Areas.FirstOrDefault(a => string.Equals(a.Id, id, StringComparison.Ordinal))?.Name
        ?? throw new KeyNotFoundException($"There is no area {id}.");
}
