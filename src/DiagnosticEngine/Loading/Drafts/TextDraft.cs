using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>A text as written, in the default language and in all of them.</summary>
internal sealed record TextDraft(YamlScalar Default, IReadOnlyList<KeyValuePair<string, YamlScalar>> ByLocale);
