using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Problems;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Compilation;

/// <summary>Ties an item to the problem that it poses.</summary>
internal sealed class ItemProblemCompiler(ExpressionCompiler expressions, IReadOnlyDictionary<string, CompiledProblem> problems, FindingLog log)
{
    /// <summary>The problem, or null when something in it is not fit for use, which was logged.</summary>
    public ItemProblem? Compile(ItemDraft draft, Scope scope)
    {
        ItemProblemDraft posed = draft.Problem!;
        if (posed.Id is null)
        {
            if (posed.Node is YamlMapping)
            {
                log.Add(ShapeFindings.Missing, posed.Node.Place, "The problem of an item has no id.");
            }

            return null;
        }

        if (!problems.TryGetValue(posed.Id.Value, out CompiledProblem? compiled))
        {
            // That there is no such problem, or what is wrong with it, was logged.
            return null;
        }

        int before = log.ErrorCount;
        Dictionary<string, Expression> with = new(StringComparer.Ordinal);
        foreach ((YamlScalar name, YamlNode node) in posed.With)
        {
            if (compiled.Problem.Given.All(g => g.Name != name.Value))
            {
                log.AddUnknown(ExpressionFindings.UnknownName, name.Place, $"The problem {compiled.Problem.Id} gives no {Quote.Of(name.Value)}.", name.Value, [.. compiled.Problem.Given.Select(g => g.Name)]);
            }
            else if (expressions.Compile(node, name.Value, scope) is { } expression)
            {
                with[name.Value] = expression;
            }
        }

        foreach (string given in compiled.Problem.Given.Select(g => g.Name).Where(n => !with.ContainsKey(n) && log.ErrorCount == before))
        {
            if (scope.Has(given))
            {
                with[given] = Expression.Parse(given);
            }
            else
            {
                log.Add(ShapeFindings.Missing, posed.Id.Place, $"Nothing here is called {given}, which the problem {compiled.Problem.Id} gives; say what it is under with.");
            }
        }

        return log.ErrorCount > before ? null : new() { Problem = compiled.Problem, With = with };
    }
}
