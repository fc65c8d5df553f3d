using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Problems;

namespace DiagnosticEngine.Items;

/// <summary>What an item's expressions come to for some values of its parameters, before anything is refused or written out.</summary>
internal sealed class VariantDraft
{
    /// <summary>Parameters and what is computed from them.</summary>
    public required Dictionary<string, Value> Values { get; init; }

    public required Value Answer { get; init; }

    /// <summary>The problem that is posed; null for none.</summary>
    public PosedProblem? Problem { get; init; }

    public required Value[] Options { get; init; }

    /// <summary>The responses that each mal-rule predicts.</summary>
    public required Value[][] Predictions { get; init; }
}
