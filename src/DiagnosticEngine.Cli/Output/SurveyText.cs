using System.Globalization;
using System.Text;
using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Cli.Output;

/// <summary>A table of items: how many variants each has, and what share is refused.</summary>
internal static class SurveyText
{
    public static string Of(IReadOnlyList<ItemSurvey> surveys)
    {
        ItemSurvey[] drawn = [.. surveys.Where(s => s.Survey.SatisfyingConstraints > 0)];
        int width = Math.Max(4, drawn.Select(s => s.ItemId.Length).DefaultIfEmpty(4).Max());
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{"item".PadRight(width)}  meets conditions  drawable  refused  same answer for two named rules\n");
        foreach (ItemSurvey survey in drawn)
        {
            string seen = survey.Survey.IsComplete ? "" : "  (a sample)";
            text.Append(CultureInfo.InvariantCulture, $"{survey.ItemId.PadRight(width)}  {survey.Survey.SatisfyingConstraints,16:N0}  {survey.Survey.Accepted,8:N0}  {survey.RefusedShare,7:P1}  {survey.Collisions,4}{seen}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"{drawn.Length} items; {drawn.Sum(s => s.Collisions)} drawable variants in which two named rules give the same answer.\n");
        text.Append(CultureInfo.InvariantCulture, $"{drawn.Sum(s => s.Survey.Variants.Count):N0} variants were checked, with {drawn.Sum(s => s.Writings):N0} ways of writing a right answer or an option.\n");
        return text.ToString();
    }
}
