namespace DiagnosticEngine.Loading.Catalogue;

/// <summary>Findings about pictures.</summary>
internal static class PictureFindings
{
    public static readonly FindingKind UnknownModel = new(
        "DE1701", DiagnosticSeverity.Error, "A picture model is not known",
        "Pictures are data for one of a few models, so that they can be drawn anywhere and described to those who cannot see them.",
        "Use one of the models in the authoring guide.");

    public static readonly FindingKind UnknownKey = new(
        "DE1702", DiagnosticSeverity.Error, "A picture has an unknown key",
        "The picture's model does not have this key.",
        "Correct the spelling; the message names the keys of the model.");

    public static readonly FindingKind MissingKey = new(
        "DE1703", DiagnosticSeverity.Error, "A picture lacks a key",
        "The picture's model cannot be drawn without this key.",
        "Add the key.");

    public static readonly FindingKind CannotBeDrawn = new(
        "DE1704", DiagnosticSeverity.Error, "A picture cannot be drawn for some numbers",
        "For some values of the parameters the picture makes no sense, for example because more parts are shaded than there are.",
        "Add a condition to where, or correct the picture's data.");

    public static readonly FindingKind GivesAnswerAway = new(
        "DE1705", DiagnosticSeverity.Warning, "A picture's text gives the answer away",
        "The text that describes the picture holds the right answer in every variant that was tried, so a pupil who hears it need not think.",
        "Describe what is there without the number that is asked for.");

    public static IReadOnlyList<FindingKind> All { get; } = [UnknownModel, UnknownKey, MissingKey, CannotBeDrawn, GivesAnswerAway];
}
