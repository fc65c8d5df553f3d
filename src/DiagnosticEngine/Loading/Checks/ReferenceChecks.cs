using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Reading;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Follows every id to what it names.</summary>
internal static class ReferenceChecks
{
    public static void Run(CheckContext context)
    {
        foreach (AreaDraft area in context.Manifest.Areas)
        {
            context.Areas.ResolveAll(area.Includes);
        }

        foreach (StrandDraft strand in context.Manifest.Strands)
        {
            context.Areas.Resolve(strand.Area);
        }

        foreach (GroupDraft group in context.Manifest.Groups)
        {
            context.Strands.ResolveAll(group.Strands);
            context.Skills.ResolveAll(group.Skills);
        }

        foreach (SkillDraft skill in context.Content.Skills)
        {
            context.Strands.Resolve(skill.Strand);
            context.Skills.ResolveAll(skill.Prerequisites.Select(p => p.Skill).OfType<Located<string>>());
        }

        foreach (MisconceptionDraft misconception in context.Content.Misconceptions)
        {
            context.Skills.ResolveAll(misconception.Skills);
            context.Problems.Resolve(misconception.Rule?.Problem);
            context.Misconceptions.ResolveAll(misconception.Rivals.Select(r => r.Misconception).OfType<Located<string>>());
        }

        foreach (ItemDraft item in context.Content.Items)
        {
            CheckItem(item, context);
        }
    }

    private static void CheckItem(ItemDraft item, CheckContext context)
    {
        context.Skills.ResolveAll(item.Skills);
        context.Problems.Resolve(item.Problem?.Id);
        context.Misconceptions.ResolveAll(item.MalRules.Select(m => m.Means).OfType<Located<string>>().Where(m => m.Value != MalRuleDraft.Slip));
        context.Misconceptions.ResolveAll(item.Verdicts.Select(v => v.Means).OfType<Located<string>>());
        foreach (ExampleDraft example in item.Examples)
        {
            Located<string>? expect = example.Expect;
            if (expect is not null && !Words.Expectations.Contains(expect.Value, StringComparer.Ordinal) && context.Misconceptions[expect.Value] is null)
            {
                context.LogUnknown("outcome or misconception", expect, [.. Words.Expectations, .. context.Misconceptions.Ids]);
            }
        }
    }
}
