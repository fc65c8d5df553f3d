using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Compilation;

/// <summary>An item and the draft that it came from.</summary>
internal sealed record CompiledItem(ItemDraft Draft, Item Item);
