using System.Globalization;
using System.Text;
using DiagnosticEngine.Simulation.Patterns;

namespace DiagnosticEngine.Cli.Output;

/// <summary>A study of error patterns as text.</summary>
internal static class PatternStudyText
{
    public static string Of(PatternStudyResult result)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"Problem {result.ProblemId}: {result.Rules} rules, {result.Items} items.\n");
        text.Append("first: all rules that a pupil follows head the list, each with probability 0.9 or more; found: rules followed that are named;\n");
        text.Append("wrong: pupils of whom a rule is named that they do not follow. In per cent, by number of questions.\n");
        foreach (PatternGroup group in result.Groups)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{group.Name} ({group.Pupils} pupils)\n");
            text.Append("questions ").AppendJoin("", Enumerable.Range(1, group.FirstByQuestions.Count - 1).Select(q => q.ToString(CultureInfo.InvariantCulture).PadLeft(6))).Append('\n');
            if (group.FirstByQuestions.Any(f => f > 0) || group.Missed.Count > 0)
            {
                text.Append(Row("first", group.FirstByQuestions)).Append(Row("found", group.FoundByQuestions));
            }

            text.Append(Row("wrong", group.WronglyClaimedByQuestions));
            if (group.FirstByQuestions.Any(f => f > 0))
            {
                text.Append(CultureInfo.InvariantCulture, $"questions until first: {group.QuestionsToFirst:0.00}\n");
            }

            if (group.Missed.Count > 0)
            {
                text.Append("not first in the end: ").AppendJoin(", ", group.Missed.Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Key} {m.Value}"))).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Row(string name, IReadOnlyList<double> shares) =>
        name.PadRight(10) + string.Concat(shares.Skip(1).Select(s => (s * 100).ToString("0.0", CultureInfo.InvariantCulture).PadLeft(6))) + "\n";
}
