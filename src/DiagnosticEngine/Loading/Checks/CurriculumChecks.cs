using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Compilation;
using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Runs all checks across files and, when nothing is wrong, puts the curriculum together.</summary>
internal static class CurriculumChecks
{
    public static ItemBank? Run(CheckContext context, string language, bool checkVariants, Func<string> fingerprint, List<ItemSurvey> surveys, Parts parts)
    {
        LevelChecks.Run(context);
        ReferenceChecks.Run(context);
        AreaChecks.Run(context);
        PrerequisiteChecks.Run(context);
        CoverageChecks.Run(context);
        Dictionary<string, CompiledProblem> problems = new ProblemCompiler(language, context.Log).Compile(context.Content);
        CompiledItem[] items =
        [
            .. parts.Run(context.Content.Items, (draft, log) => Compile(draft, new(language, problems, log))).OfType<CompiledItem>(),
        ];
        if (checkVariants)
        {
            parts.Run([.. problems.Values], RuleChecks.Run);
            surveys.AddRange(parts.Run(items, ItemChecks.Run));
        }

        return context.Log.ErrorCount > 0 ? null : BankBuilder.Build(context.Manifest, context.Content, items.Select(i => i.Item), problems.Values.Select(p => p.Problem), fingerprint());
    }

    private static CompiledItem? Compile(ItemDraft draft, ItemCompiler compiler) => compiler.Compile(draft) is Item item ? new(draft, item) : null;
}
