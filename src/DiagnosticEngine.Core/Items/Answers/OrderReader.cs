using System.Text.RegularExpressions;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items.Answers;

/// <summary>Reads the given things in order, with commas, semicolons, &lt;, &gt; or "then" between them.</summary>
internal static partial class OrderReader
{
    public static AnswerReading Read(Value answer, string typed)
    {
        GivenThings things = new(answer);
        string clean = NumberReader.Clean(typed);

        // From the surest break to the least sure: the comma in 3,045 and the space in 30 cm need not be one.
        foreach (Regex between in (Regex[])[SureBreak(), AnyComma(), Space()])
        {
            string[] parts = [.. between.Split(clean).Select(p => p.Trim()).Where(p => p.Length > 0)];
            if (parts.Length == things.Count && things.InOrder(parts) is { } order)
            {
                return new() { Value = order, Typed = typed };
            }
        }

        return new() { Problem = $"Please write each of the {things.Count} given things once, with commas between them." };
    }

    [GeneratedRegex(@"[;<>→\n]|,\s+|,?\s*(?<![a-z])then(?![a-z])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SureBreak();

    [GeneratedRegex(@"[,;<>→\n]|(?<![a-z])(?:then|and)(?![a-z])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex AnyComma();

    [GeneratedRegex(@"[\s,;<>→]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Space();
}
