using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Compilation;
using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Runs all checks across files and, when nothing is wrong, puts the curriculum together.</summary>
internal static class CurriculumChecks
{
    public static ItemBank? Run(CheckContext context, string language, CurriculumLoadOptions options, Func<string> fingerprint, List<ItemSurvey> surveys, CancellationToken cancellationToken)
    {
        LevelChecks.Run(context);
        ReferenceChecks.Run(context);
        AreaChecks.Run(context);
        PrerequisiteChecks.Run(context);
        CoverageChecks.Run(context);
        List<CompiledItem> items = [];
        Dictionary<string, CompiledProblem> problems = new ProblemCompiler(language, context.Log).Compile(context.Content);
        ItemCompiler compiler = new(language, problems, context.Log);
        foreach (ItemDraft draft in context.Content.Items)
        {
            if (compiler.Compile(draft) is Item item)
            {
                items.Add(new(draft, item));
            }
        }

        if (options.CheckVariants)
        {
            foreach (CompiledProblem problem in problems.Values)
            {
                RuleChecks.Run(problem, context.Log);
            }

            ItemChecks.Run(items, surveys, context.Log, cancellationToken);
        }

        return context.Log.ErrorCount > 0 ? null : BankBuilder.Build(context.Manifest, context.Content, items.Select(i => i.Item), problems.Values.Select(p => p.Problem), fingerprint());
    }
}
