using DiagnosticEngine.Items;
using DiagnosticEngine.Selection;

namespace DiagnosticEngine.Sessions;

/// <summary>The question that waits for an answer, and why it was chosen.</summary>
internal sealed record PendingItem(ItemVariant Variant, SelectionDecision Decision);
