using System.Globalization;

namespace DiagnosticEngine.Roadmaps;

/// <summary>Refuses options of a plan that make no sense.</summary>
internal static class LessonPlanCheck
{
    private const int Most = 1_000;

    /// <exception cref="ArgumentException">A number is out of range.</exception>
    public static void Check(LessonPlanOptions options)
    {
        Within(options.Lessons, 1, "The number of lessons");
        Within(options.LessonMinutes, 5, "The minutes of a lesson");
        Within(options.Minutes.Concrete, 1, "The minutes with objects");
        Within(options.Minutes.Pictorial, 1, "The minutes with pictures");
        Within(options.Minutes.Abstract, 1, "The minutes in symbols");
        Within(options.Minutes.Check, 1, "The minutes of a check");
        foreach (int minutes in options.Minutes.Special.Values)
        {
            Within(minutes, 1, "The minutes of a skill");
        }

        foreach (int gap in options.Revisits.Gaps)
        {
            Within(gap, 1, "A gap between revisits");
        }

        Within(options.Revisits.Minutes, 1, "The minutes of a revisit");
        Within(options.Revisits.MostInLesson, 1, "The number of revisits in a lesson");
        Weight(options.Weights.Level);
        Weight(options.Weights.Unlock);
        Weight(options.Weights.Target);
        Weight(options.Weights.OtherAreas);
        foreach (double weight in options.Weights.Areas.Values)
        {
            Weight(weight);
        }

        if (!(options.Weights.Further is >= 0 and <= 1))
        {
            throw new ArgumentException("What needs further up count is a share from 0 to 1.", nameof(options));
        }

        if (options.SearchLimit < 0)
        {
            throw new ArgumentException("The search limit is at least 0.", nameof(options));
        }
    }

    private static void Within(int value, int least, string what)
    {
        if (value < least || value > Most)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{what} is from {least} to {Most}, not {value}."), nameof(value));
        }
    }

    private static void Weight(double weight)
    {
        if (!(weight >= 0 && weight <= Most))
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"A weight is from 0 to {Most}, not {weight}."), nameof(weight));
        }
    }
}
