using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items.Answers;

/// <summary>Reads a clock time or a duration.</summary>
internal static class TimeReader
{
    private const int LongestText = 80;

    public static AnswerReading Read(AcceptedForms accept, string typed)
    {
        string clean = NumberReader.Clean(typed).ToLowerInvariant().Replace('’', '\'').Replace('‘', '\'');
        if (clean.Length is 0 or > LongestText)
        {
            return new() { Problem = "That could not be read as a time. Check it and write it again." };
        }

        TimeReading reading = accept.Time == TimeForm.Duration
            ? DurationReader.Read(clean, accept.Unit)
            : ClockReader.Read(clean, accept.Time == TimeForm.TwentyFourHour);
        return reading.Problem.Length > 0 ? new() { Problem = reading.Problem } : new()
        {
            // A time that no clock shows, such as 3:75, is an answer all the same, but it is no number of minutes.
            Value = reading.Minutes is { } minutes ? Value.Of(minutes) : Value.Of(typed),
            Typed = typed,
        };
    }
}
