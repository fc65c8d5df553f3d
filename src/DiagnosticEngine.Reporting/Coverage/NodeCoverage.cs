using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Reporting.Coverage;

/// <summary>What there is to ask about a skill in one representation.</summary>
public sealed record NodeCoverage
{
    /// <summary>Templates in symbols that are wanted of a skill.</summary>
    public const int WantedTemplates = 2;

    /// <summary>The representation.</summary>
    public required Representation Representation { get; init; }

    /// <summary>The items, in the author's order.</summary>
    public required IReadOnlyList<ItemCoverage> Items { get; init; }

    /// <summary>Ids of the misconceptions that mal-rules and verdicts name, in the order in which they are first named.</summary>
    public required IReadOnlyList<string> Misconceptions { get; init; }

    /// <summary>What is missing; empty for a skill that is not assessed.</summary>
    public required IReadOnlyList<CoverageGap> Missing { get; init; }

    /// <summary>How many of the items have variants that differ.</summary>
    public int Templates => Items.Count(i => i.IsTemplate);

    /// <summary>Variants that were seen, all items together; a template with very many is looked at in part.</summary>
    public int Variants => Items.Sum(i => i.Survey.Accepted);

    /// <summary>Whether that is all of them.</summary>
    public bool IsComplete => Items.All(i => i.Survey.IsComplete);

    /// <summary>Steps of help, all items together.</summary>
    public int HelpSteps => Items.Sum(i => i.Item.Help.Count);

    internal static NodeCoverage Of(Skill skill, Representation representation, IReadOnlyList<ItemCoverage> items) => new()
    {
        Representation = representation,
        Items = items,
        Misconceptions =
        [
            .. items.SelectMany(i => i.Item.MalRules.Select(m => m.MisconceptionId).Concat((i.Item.Task?.Verdicts ?? []).Select(v => v.MisconceptionId)))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ],
        Missing = skill.IsAssessed ? [.. Gaps(representation, items)] : [],
    };

    private static IEnumerable<CoverageGap> Gaps(Representation representation, IReadOnlyList<ItemCoverage> items)
    {
        int templates = items.Count(i => i.IsTemplate);
        if (representation == Representation.Concrete && items.All(i => i.Item.Kind != ItemKind.Observed))
        {
            yield return new("a task with objects");
        }
        else if (representation == Representation.Pictorial && items.Count == 0)
        {
            yield return new("a question with a picture");
        }
        else if (representation == Representation.Abstract && templates < WantedTemplates)
        {
            yield return new(templates == 0 ? "2 templates" : "1 more template");
        }

        // Only templates in symbols must have many; where an author gives a reason for others, it is told too.
        foreach (ItemCoverage few in items.Where(i => i is { IsTemplate: true, Survey.HasFewVariants: true } && (representation == Representation.Abstract || i.Item.FewVariants.Length > 0)))
        {
            yield return new(string.Create(CultureInfo.InvariantCulture, $"{VariantSurvey.Enough} variants of {few.Item.Id}, which has {few.Survey.LikelyVariants}"), few.Item.FewVariants);
        }
    }
}
