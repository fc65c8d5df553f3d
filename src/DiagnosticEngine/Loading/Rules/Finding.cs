using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a broken rule carries besides its message: which finding it is and where.</summary>
internal sealed record Finding(FindingKind Kind, Place Place);
