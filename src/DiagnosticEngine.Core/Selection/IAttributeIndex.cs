using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Selection;

/// <summary>How useful an item of a flat bank is; a structure, so that the loop over the bank is compiled for it.</summary>
internal interface IAttributeIndex
{
    /// <summary>The index; larger is better.</summary>
    double Of(PatternPosterior posterior, AttributeItem item);
}
