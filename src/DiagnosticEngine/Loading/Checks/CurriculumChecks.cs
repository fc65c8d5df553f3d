using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Compilation;
using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Runs all checks across files and, when nothing is wrong, puts the curriculum together.</summary>
internal static class CurriculumChecks
{
    public static ItemBank? Run(CheckContext context, string language, CurriculumLoadOptions options, Func<string> fingerprint, CancellationToken cancellationToken)
    {
        LevelChecks.Run(context);
        ReferenceChecks.Run(context);
        AreaChecks.Run(context);
        PrerequisiteChecks.Run(context);
        CoverageChecks.Run(context);
        List<CompiledItem> items = [];
        ItemCompiler compiler = new(language, context.Log);
        foreach (ItemDraft draft in context.Content.Items)
        {
            if (compiler.Compile(draft) is Item item)
            {
                items.Add(new(draft, item));
            }
        }

        if (options.CheckVariants)
        {
            ItemChecks.Run(items, context.Log, cancellationToken);
        }

        return context.Log.ErrorCount > 0 ? null : BankBuilder.Build(context.Manifest, context.Content, items.Select(i => i.Item), fingerprint());
    }
}
