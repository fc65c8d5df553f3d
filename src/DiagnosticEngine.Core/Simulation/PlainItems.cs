using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Simulation;

/// <summary>Generated questions for studies of selection where a map has no written ones: one for each skill and representation, each with many variants.</summary>
public static class PlainItems
{
    /// <summary>The map with nothing but plain items.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="curriculum"/> is null.</exception>
    public static ItemBank For(Curriculum curriculum)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        Expression answer = Expression.Parse("n");
        return new ItemBank(curriculum, curriculum.Skills.SelectMany(s => s.Representations.Select(r => new Item
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{s.Id}.{r.ToString().ToLowerInvariant()}.plain"),
            Revision = 1,
            SkillIds = [s.Id],
            Representation = r,
            Kind = ItemKind.Numeric,
            Parameters = [new Parameter { Name = "n", Low = 1, High = 9999 }],
            Prompt = new LocalizedTemplate(TextTemplate.Parse("{n} =")),
            Answer = answer,
        })));
    }
}
