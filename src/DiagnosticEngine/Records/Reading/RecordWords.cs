using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Records.Reading;

/// <summary>The words of the format for numbered words, in the order in which messages list them. The names that JSON uses are taken too.</summary>
internal static class RecordWords
{
    public static IReadOnlyDictionary<string, LevelKind> Kinds { get; } = Words(
        ("strand", LevelKind.Strand), ("group", LevelKind.ReportingGroup), ("area", LevelKind.Area));

    public static IReadOnlyDictionary<string, ChecklistStep> Steps { get; } = Words(
        ("who-needs-it", ChecklistStep.WhoNeedsIt),
        ("why", ChecklistStep.Why),
        ("budget-and-staff", ChecklistStep.BudgetAndStaff),
        ("what-works-here", ChecklistStep.WhatWorksHere),
        ("measure", ChecklistStep.Measure),
        ("good-practice", ChecklistStep.GoodPractice),
        ("obstacles", ChecklistStep.Obstacles));

    public static IReadOnlyDictionary<string, IdentificationReason> Reasons { get; } = Words(
        ("special-needs", IdentificationReason.SpecialNeeds),
        ("additional-language", IdentificationReason.AdditionalLanguage),
        ("pupil-premium", IdentificationReason.PupilPremium),
        ("below-expectations", IdentificationReason.BelowExpectations),
        ("cannot-reach-key-stage-3", IdentificationReason.CannotReachKeyStage3));

    public static IReadOnlyDictionary<string, InterventionPurpose> Purposes { get; } = Words(
        ("short-boost", InterventionPurpose.ShortBoost),
        ("specific-gaps", InterventionPurpose.SpecificGaps),
        ("reasoning", InterventionPurpose.Reasoning),
        ("confidence", InterventionPurpose.Confidence),
        ("stretch", InterventionPurpose.Stretch));

    public static IReadOnlyDictionary<string, bool> Truths { get; } = Words(("yes", true), ("no", false));

    /// <summary>Finds a word; hyphens and capitals make no difference.</summary>
    public static T? Find<T>(IReadOnlyDictionary<string, T> words, string text)
        where T : struct
    {
        string plain = Plain(text);
        foreach ((string word, T value) in words)
        {
            if (Plain(word) == plain || string.Equals(value.ToString(), plain, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The word for a value.</summary>
    public static string Of<T>(IReadOnlyDictionary<string, T> words, T value)
        where T : struct => words.First(w => w.Value.Equals(value)).Key;

    private static Dictionary<string, T> Words<T>(params ReadOnlySpan<(string Word, T Value)> words)
    {
        Dictionary<string, T> all = new(StringComparer.Ordinal);
        foreach ((string word, T value) in words)
        {
            all.Add(word, value);
        }

        return all;
    }

    private static string Plain(string text) => text.Trim().Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
}
