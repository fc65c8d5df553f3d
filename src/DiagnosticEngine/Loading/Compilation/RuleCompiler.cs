using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Problems;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Compilation;

/// <summary>Turns the rule of a misconception as written into one of the engine.</summary>
internal sealed class RuleCompiler(string language, FindingLog log)
{
    private static readonly Scope NoNames = Scope.OfNames(null);
    private readonly ExpressionCompiler _expressions = new(language, log);

    /// <summary>The rule, or null when something in it is not fit for use, which was logged.</summary>
    public WrongRule? Compile(MisconceptionDraft draft, Problem problem)
    {
        int before = log.ErrorCount;
        RuleDraft rule = draft.Rule!;
        Scope scope = Scope.OfNames([.. problem.Given.Select(g => g.Name), .. problem.Definitions.Select(d => d.Name)]);
        Expression? gives = rule.Faults.Count > 0 ? Call(rule, problem) : rule.Gives is null ? null : _expressions.Compile(rule.Gives, "gives", scope);
        Expression? when = rule.When is null ? null : _expressions.Compile(rule.When, "when", scope);
        RuleExample?[] examples = [.. draft.Examples.Select(Example)];
        RuleRival?[] rivals = [.. draft.Rivals.Select(Rival)];
        return gives is null || log.ErrorCount > before
            ? null
            : new()
            {
                MisconceptionId = draft.Id!.Value,
                Gives = gives,
                When = when,
                Faults = [.. rule.Faults.Select(f => f.Value)],
                Examples = [.. examples.OfType<RuleExample>()],
                Rivals = [.. rivals.OfType<RuleRival>()],
            };
    }

    private Expression? Call(RuleDraft rule, Problem problem)
    {
        if (problem.Method is null)
        {
            log.Add(RuleFindings.NoMethod, rule.Faults[0].Place, $"The problem {problem.Id} has no written method.");
            return null;
        }

        if (Expression.TryParse(FaultSet.Call(problem.Method, [.. rule.Faults.Select(f => f.Value)]), out Expression? call, out ExpressionError? error))
        {
            return call;
        }

        log.Add(RuleFindings.NoMethod, rule.Faults[0].Place, error.Message, error.Suggestion is null ? null : $"Did you mean {error.Suggestion}?");
        return null;
    }

    private RuleExample? Example(RuleExampleDraft draft)
    {
        return Constant(draft.Answer) is { } answer && Constant(draft.Gives) is { } gives && Values(draft.With) is { } with
            ? new() { With = with, Answer = answer, Gives = gives }
            : null;
    }

    private RuleRival? Rival(RivalDraft draft) => draft.Misconception is { } id && Values(draft.Apart) is { } apart
        ? new() { MisconceptionId = id.Value, Apart = apart }
        : null;

    private Dictionary<string, Value>? Values(IReadOnlyList<YamlEntry> entries)
    {
        Dictionary<string, Value> values = new(StringComparer.Ordinal);
        foreach ((YamlScalar name, YamlNode node) in entries)
        {
            if (node is not YamlScalar scalar)
            {
                log.Add(ShapeFindings.WrongType, node.Place, $"{name.Value} should be a value, but is {node.Description}.");
                return null;
            }

            values[name.Value] = ValueLiteral.Of(scalar);
        }

        return values;
    }

    /// <summary>What an expression without names comes to.</summary>
    private Value? Constant(YamlNode? node)
    {
        if (node is null || _expressions.Compile(node, "A value", NoNames) is not { } expression)
        {
            return null;
        }

        try
        {
            return expression.Evaluate(new Dictionary<string, Value>(StringComparer.Ordinal));
        }
        catch (ExpressionException e)
        {
            log.Add(ExpressionFindings.NoValue, node.Place, e.Message);
            return null;
        }
    }
}
