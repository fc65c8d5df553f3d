using System.Globalization;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Programme;

/// <summary>Writes what was agreed before an intervention began: what for, for how many, with whom, and how it is looked at.</summary>
internal static class FormSection
{
    private static readonly int s_questions = Enum.GetValues<ChecklistStep>().Length;

    /// <summary>The section; none without a form.</summary>
    public static IEnumerable<Section> Of(InterventionForm? form)
    {
        if (form is not null)
        {
            yield return new("What was agreed before the start", [Facts.Of(
                Fact.Of("What it is for", form.Purpose is { } purpose ? PurposeOf(purpose) : ""),
                new("Who was identified", [.. Identification.CountByYear(form.Identified).Select(y => $"{TopicWords.Year(y.Key)}: {Words.Number(y.Value, "pupil", "pupils")}")]),
                Fact.Of("Taught by", form.Resources?.Staff ?? ""),
                Fact.Of("When", form.Resources?.Slot ?? ""),
                new("Measures", [.. form.Measures.Select(m => $"{Words.Sentence(m.What)} Agreed on {Words.Date(m.AgreedOn)}.")]),
                Fact.Of("Questions answered", string.Create(CultureInfo.InvariantCulture, $"{s_questions - form.Unanswered().Count} of the {s_questions} of the checklist")))]);
        }
    }

    /// <summary>What an intervention is for, in words.</summary>
    public static string PurposeOf(InterventionPurpose purpose) => purpose switch
    {
        InterventionPurpose.ShortBoost => "a short boost",
        InterventionPurpose.SpecificGaps => "a few particular gaps",
        InterventionPurpose.Reasoning => "reasoning",
        InterventionPurpose.Confidence => "confidence",
        _ => "stretch",
    };
}
