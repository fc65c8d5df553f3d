using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Problems;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Compilation;

/// <summary>Turns problems as written, and the rules of misconceptions on them, into those of the engine.</summary>
internal sealed class ProblemCompiler(string language, FindingLog log)
{
    private readonly ExpressionCompiler _expressions = new(language, log);
    private readonly RuleCompiler _rules = new(language, log);

    /// <summary>The problems by id, with their rules; those with an error, which was logged, are left out.</summary>
    public Dictionary<string, CompiledProblem> Compile(ContentDraft content)
    {
        ILookup<string, MisconceptionDraft> byProblem = content.Misconceptions
            .Where(m => m is { Id: not null, Rule.Problem: not null })
            .ToLookup(m => m.Rule!.Problem!.Value, StringComparer.Ordinal);
        Dictionary<string, CompiledProblem> problems = new(StringComparer.Ordinal);
        foreach (ProblemDraft draft in content.Problems)
        {
            if (Compile(draft) is { } problem)
            {
                (MisconceptionDraft Draft, WrongRule? Rule)[] rules = [.. byProblem[problem.Id].Select(m => (m, _rules.Compile(m, problem))).Where(r => r.Item2 is not null)];
                problems.TryAdd(problem.Id, new(draft, problem with { Rules = [.. rules.Select(r => r.Rule!)] }, [.. rules.Select(r => r.Draft)]));
            }
        }

        return problems;
    }

    private Problem? Compile(ProblemDraft draft)
    {
        int before = log.ErrorCount;
        Scope scope = Scope.OfNames((draft.Node["given"] as YamlMapping)?.Entries.Select(e => e.Key.Value));
        List<NamedExpression> definitions = [];
        foreach ((YamlScalar name, YamlNode node) in draft.Definitions)
        {
            if (_expressions.Compile(node, name.Value, scope) is Expression expression)
            {
                definitions.Add(new() { Name = name.Value, Expression = expression });
            }

            scope.Add(name.Value);
        }

        Expression?[] constraints = [.. draft.Constraints.Select(c => _expressions.Compile(c, "A condition", scope))];
        Expression? answer = draft.Answer is null ? null : _expressions.Compile(draft.Answer, "answer", scope);
        string? method = draft.Method is null ? null : Method(draft.Method, scope);
        Parameter?[] given = [.. draft.Given.Select(p => p.ToParameter())];
        return log.ErrorCount > before || draft.Id is null || draft.Name is null || draft.Kind is null || answer is null || Array.Exists(given, p => p is null)
            ? null
            : new()
            {
                Id = draft.Id.Value,
                Name = draft.Name.Value,
                Given = [.. given.OfType<Parameter>()],
                Definitions = definitions,
                Constraints = [.. constraints.OfType<Expression>()],
                Kind = draft.Kind.Value,
                Answer = answer,
                Method = method,
            };
    }

    /// <summary>The call of a written method, which is no expression until a fault is added.</summary>
    private string? Method(YamlScalar scalar, Scope scope)
    {
        int open = scalar.Value.IndexOf('(', StringComparison.Ordinal);
        if (open > 0 && scalar.Value.TrimEnd().EndsWith(')')
            && Expression.TryParse($"[{scalar.Value.TrimEnd()[(open + 1)..^1]}]", out Expression? arguments, out _))
        {
            if (arguments.Names.FirstOrDefault(n => !scope.Has(n.Name)) is { } unknown)
            {
                log.AddUnknown(ExpressionFindings.UnknownName, scalar.Place, $"Nothing here is called {Quote.Of(unknown.Name)}.", unknown.Name, scope.Names);
                return null;
            }

            return scalar.Value.TrimEnd();
        }

        log.Add(RuleFindings.NoMethod, scalar.Place, $"{Quote.Of(scalar.Value)} is no call of a written method.");
        return null;
    }
}
