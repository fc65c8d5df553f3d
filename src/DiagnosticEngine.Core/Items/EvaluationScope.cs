using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Items.Problems;

namespace DiagnosticEngine.Items;

/// <summary>Evaluates an item's expressions for some values, and remembers which one it is at, so that a failure can be placed.</summary>
internal sealed class EvaluationScope(IReadOnlyDictionary<string, Value> values, StepMeter meter)
{
    // An exception costs about as much time as this many steps.
    private const int FailureSteps = 100;

    private readonly Evaluation _evaluation = new(values, meter);
    private string _part = "";
    private int _index;

    public Value Evaluate(Expression expression, string part, int index = 0)
    {
        MoveTo(part, index);
        return expression.Evaluate(_evaluation);
    }

    public bool Holds(Expression condition, string part, int index)
    {
        Value value = Evaluate(condition, part, index);
        return value.Kind == ValueKind.Boolean
            ? value.Boolean
            : throw new ExpressionException($"A condition is true or false, not {Describe.A(value)}.", 0);
    }

    public string Render(TextTemplate template, string part, int index = 0)
    {
        MoveTo(part, index);
        return template.Render(_evaluation);
    }

    public Picture Draw(PictureDefinition picture, string? locale)
    {
        MoveTo("picture");
        return PictureFactory.Create(picture, _evaluation, locale);
    }

    public PosedProblem? Pose(ItemProblem problem, Value answer)
    {
        MoveTo("problem");
        return problem.TryPose(values, answer, meter);
    }

    /// <summary>What a misconception's own rule answers; a failure is one of the mal-rule that refers to it.</summary>
    public Value Apply(WrongRule rule, PosedProblem problem, int index)
    {
        MoveTo("malRules", index);
        return problem.Apply(rule, meter);
    }

    /// <summary>Says where the failure happened.</summary>
    public VariantRefusal Explain(ExpressionException failure)
    {
        meter.Add(FailureSteps);
        return new()
        {
            Reason = VariantRefusalReason.EvaluationFailed,
            Message = failure.Message,
            Part = _part,
            Index = _index,
            Position = failure.Position,
        };
    }

    private void MoveTo(string part, int index = 0) => (_part, _index) = (part, index);
}
