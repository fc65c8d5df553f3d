using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Problems;

namespace DiagnosticEngine.Items;

/// <summary>Works out what an item's expressions come to.</summary>
internal sealed class VariantDrafter
{
    private readonly Item _item;
    private readonly int[] _definitionsBefore;
    private readonly VariantRefusal[] _unmet;

    public VariantDrafter(Item item, StepMeter meter)
    {
        _item = item;
        Meter = meter;
        _definitionsBefore = [.. item.Constraints.Select(c => DefinitionsNeeded(item, c))];
        _unmet =
        [
            .. item.Constraints.Select((c, i) => new VariantRefusal
            {
                Reason = VariantRefusalReason.ConstraintNotMet,
                Message = $"The condition {c.Source} does not hold.",
                Part = "where",
                Index = i,
            }),
        ];
    }

    public StepMeter Meter { get; }

    /// <summary>Evaluates conditions, definitions, answer, options and mal-rules.</summary>
    /// <param name="values">Values of the parameters; what is computed from them is added.</param>
    /// <param name="refusal">Why there is no draft, without its key.</param>
    public VariantDraft? TryDraft(Dictionary<string, Value> values, out VariantRefusal? refusal)
    {
        EvaluationScope scope = new(values, Meter);
        try
        {
            int defined = 0;
            for (int i = 0; i < _item.Constraints.Count; i++)
            {
                defined = Define(scope, values, defined, _definitionsBefore[i]);
                if (!scope.Holds(_item.Constraints[i], "where", i))
                {
                    refusal = _unmet[i];
                    return null;
                }
            }

            Define(scope, values, defined, _item.Definitions.Count);
            Value answer = _item.Answer is null ? Value.None : scope.Evaluate(_item.Answer, "answer");
            PosedProblem? problem = _item.Problem is null ? null : scope.Pose(_item.Problem, answer);
            VariantDraft draft = new()
            {
                Values = values,
                Answer = answer,
                Problem = problem,
                Options = [.. _item.Options.Select((o, i) => scope.Evaluate(o, "options", i))],
                Predictions = _item.Answer is null ? [] : [.. _item.MalRules.Select((r, i) => Predict(scope, r, problem, i))],
            };
            refusal = null;
            Meter.Add(ComparisonSteps(draft));
            return draft;
        }
        catch (ExpressionException e)
        {
            refusal = scope.Explain(e);
            return null;
        }
    }

    // Each outcome will be compared with every other; two plain comparisons count as a step.
    private static long ComparisonSteps(VariantDraft draft)
    {
        long cost = draft.Options.Concat(draft.Predictions.SelectMany(p => p)).Append(draft.Answer).Sum(v => (long)Evaluation.CostOf(v));
        return cost * cost / 2;
    }

    // Conditions run as early as they can, so that a definition may rely on a condition, such as a divisor that is not zero.
    private static int DefinitionsNeeded(Item item, Expression condition)
    {
        for (int i = item.Definitions.Count; i > 0; i--)
        {
            if (condition.Names.Any(n => string.Equals(n.Name, item.Definitions[i - 1].Name, StringComparison.Ordinal)))
            {
                return i;
            }
        }

        return 0;
    }

    private int Define(EvaluationScope scope, Dictionary<string, Value> values, int defined, int upTo)
    {
        for (; defined < upTo; defined++)
        {
            values[_item.Definitions[defined].Name] = scope.Evaluate(_item.Definitions[defined].Expression, "let", defined);
        }

        return defined;
    }

    private static IReadOnlyList<Value> Predict(EvaluationScope scope, MalRule rule, PosedProblem? problem, int index)
    {
        if (rule.When is not null && !scope.Holds(rule.When, "malRules", index))
        {
            return [];
        }

        List<Value> predicted = [];
        if (rule.Rule is not null && problem is not null && scope.Apply(rule.Rule, problem, index) is { Kind: not ValueKind.None } own)
        {
            predicted.Add(own);
        }

        foreach (Expression gives in rule.Gives)
        {
            Value value = scope.Evaluate(gives, "malRules", index);
            if (value.Kind != ValueKind.None)
            {
                predicted.Add(value);
            }
        }

        return predicted;
    }
}
