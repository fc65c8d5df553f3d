using DiagnosticEngine.Items.Problems;
using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Compilation;

/// <summary>A problem with its rules, and the drafts that they came from, rule by rule.</summary>
internal sealed record CompiledProblem(ProblemDraft Draft, Problem Problem, IReadOnlyList<MisconceptionDraft> RuleDrafts);
