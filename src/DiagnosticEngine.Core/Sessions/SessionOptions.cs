using System.Text.Json.Serialization;
using DiagnosticEngine.Items;
using DiagnosticEngine.Selection;

namespace DiagnosticEngine.Sessions;

/// <summary>What an assessment is about and how far it goes.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record SessionOptions
{
    /// <summary>Ids of areas to assess, with all that they include; empty for all.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Ids of strands to assess; empty for all.</summary>
    public IReadOnlyList<string> Strands { get; init; } = [];

    /// <summary>Lowest level to ask about, in school years. <value>Default 1.</value></summary>
    public int FromLevel { get; init; } = 1;

    /// <summary>Highest level to ask about, in school years. <value>Default 99: no limit.</value></summary>
    public int ToLevel { get; init; } = 99;

    /// <summary>Most answers. <value>Default 25.</value></summary>
    public int MaxItems { get; init; } = 25;

    /// <summary>Most minutes, counted in expected minutes. <value>Default 30: a lesson with room to settle.</value></summary>
    public double MaxMinutes { get; init; } = 30;

    /// <summary>Probability at which a skill counts as decided, 0.5 to 1. <value>Default 0.9.</value></summary>
    public double Certainty { get; init; } = 0.9;

    /// <summary>How many first steps of the roadmap must stay the same to stop early; 0 to leave that rule out. <value>Default 3.</value></summary>
    public int StableSteps { get; init; } = 3;

    /// <summary>Over how many answers they must stay the same. <value>Default 8.</value></summary>
    public int StableAnswers { get; init; } = 8;

    /// <summary>How likely the next answer must be to leave them the same, 0 to 1; 0 not to look ahead. <value>Default 0.8; a choice.</value></summary>
    public double StableProbability { get; init; } = 0.8;

    /// <summary>Answers before that rule may stop an assessment. <value>Default 15.</value></summary>
    public int StableLeastItems { get; init; } = 15;

    /// <summary>Bits that some question must still be expected to tell; an assessment stops where none would; 0 to leave that rule out. <value>Default 0.</value></summary>
    public double InformationFloor { get; init; }

    /// <summary>After how many answers in a row that were not right an assessment stops; 0 to leave that rule out. <value>Default 0.</value></summary>
    public int MaxFailuresInARow { get; init; }

    /// <summary>How often one item may be asked with other numbers. <value>Default 4.</value></summary>
    public int MaxExposures { get; init; } = 4;

    /// <summary>How many sets of numbers are compared for those that tell wrong rules in doubt apart best; 1 to take the first. <value>Default 32.</value></summary>
    public int DrawsCompared { get; init; } = 32;

    /// <summary>Whether numbers are chosen so also before any wrong rule has shown. <value>Default false; the selector "patterns" always does.</value></summary>
    public bool ChoosesNumbersFromStart { get; init; }

    /// <summary>Name of the selector. <value>Default "diagnosis".</value></summary>
    public string Selector { get; init; } = "diagnosis";

    /// <summary>Name of the policy. <value>Default "abstract-first".</value></summary>
    public string Policy { get; init; } = "abstract-first";

    /// <summary>Least expected chance of success, 0 to 1, for the policy "confidence"; null for what that policy was made with.</summary>
    public double? LeastSuccess { get; init; }

    /// <summary>How the questions are shared between strands; null for no such rule. <value>Default null.</value></summary>
    public ContentBalance? Balance { get; init; }

    /// <summary>What keeps the same questions from being asked of everybody; null for nothing. <value>Default null.</value></summary>
    public ExposureLimits? Exposure { get; init; }

    /// <summary>The single skill to check instead of assessing at large; null for an assessment. Set by <c>AssessmentEngine.StartMasteryCheck</c>.</summary>
    public MasteryCheck? Mastery { get; init; }

    /// <summary>Opaque id of the adult beside the pupil; null for none, and then no concrete task is proposed.</summary>
    public string? ObserverId { get; init; }

    /// <summary>When conversations are proposed to the adult; null for the defaults of <see cref="InterviewSettings"/>.</summary>
    public InterviewSettings? Interviews { get; init; }

    /// <summary>Language of the questions, as a BCP 47 tag; null for the curriculum's own.</summary>
    public string? Locale { get; init; }

    /// <summary>For whom the words of the questions are chosen. <value>Default primary: the age that a skill belongs to.</value></summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Wording Wording { get; init; }

    /// <summary>The pupil's school year, for reports only; null where it is not known. It never changes what is asked.</summary>
    public int? Year { get; init; }

    /// <summary>The day on which the assessment began, for reports and records only; null where it was not noted. It never changes what is asked.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The tag of the texts to show.</summary>
    [JsonIgnore]
    internal string? TextLocale => Wording == Wording.Primary ? Locale : LocalizedTemplate.TagOf(Locale ?? "", Wording);
}
