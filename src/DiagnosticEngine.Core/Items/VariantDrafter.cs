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
                Options = Options(scope),
                Predictions = _item.Answer is null ? [] : Predictions(scope, problem),
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
        long cost = Evaluation.CostOf(draft.Answer);
        foreach (Value option in draft.Options)
        {
            cost += Evaluation.CostOf(option);
        }

        foreach (Value[] predicted in draft.Predictions)
        {
            foreach (Value value in predicted)
            {
                cost += Evaluation.CostOf(value);
            }
        }

        return cost * cost / 2;
    }

    private Value[] Options(EvaluationScope scope)
    {
        Value[] options = _item.Options.Count == 0 ? [] : new Value[_item.Options.Count];
        for (int i = 0; i < options.Length; i++)
        {
            options[i] = scope.Evaluate(_item.Options[i], "options", i);
        }

        return options;
    }

    private Value[][] Predictions(EvaluationScope scope, PosedProblem? problem)
    {
        Value[][] predictions = _item.MalRules.Count == 0 ? [] : new Value[_item.MalRules.Count][];
        for (int i = 0; i < predictions.Length; i++)
        {
            predictions[i] = Predict(scope, _item.MalRules[i], problem, i);
        }

        return predictions;
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

    private static Value[] Predict(EvaluationScope scope, MalRule rule, PosedProblem? problem, int index)
    {
        if (rule.When is not null && !scope.Holds(rule.When, "malRules", index))
        {
            return [];
        }

        Value[] predicted = new Value[rule.Gives.Count + 1];
        int count = 0;
        if (rule.Rule is not null && problem is not null && scope.Apply(rule.Rule, problem, index) is { Kind: not ValueKind.None } own)
        {
            predicted[count++] = own;
        }

        for (int i = 0; i < rule.Gives.Count; i++)
        {
            Value value = scope.Evaluate(rule.Gives[i], "malRules", index);
            if (value.Kind != ValueKind.None)
            {
                predicted[count++] = value;
            }
        }

        return predicted[..count];
    }
}
