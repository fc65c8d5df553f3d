using DiagnosticEngine.Simulation;

namespace DiagnosticEngine.Cli.Output;

/// <summary>Names of measures and arms in output.</summary>
internal static class StudyNames
{
    public static string Of(StudyMeasure measure)
    {
        string name = measure.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    public static string Of(ArmResult arm) => arm.Selector + "+" + arm.Policy;

    /// <summary>The arms by selector alone where that says enough.</summary>
    public static string[] Of(IReadOnlyList<ArmResult> arms) =>
        [.. arms.Select(a => arms.All(b => b.Policy == arms[0].Policy) ? a.Selector : Of(a))];

    public static string Title(StudyMeasure measure) => measure switch
    {
        StudyMeasure.NodesRight => "Share of nodes diagnosed right",
        StudyMeasure.AbstractNodesRight => "Share of abstract nodes diagnosed right",
        StudyMeasure.StrandLevelError => "Mean error of the strands' levels, in school years (less is better)",
        StudyMeasure.AreaLevelError => "Mean error of the areas' levels, in school years (less is better)",
        StudyMeasure.ReadySteps => "Share of the first three roadmap steps that are truly ready to learn",
        _ => "Mean squared error of the probabilities (Brier; less is better)",
    };
}
