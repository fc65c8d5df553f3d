using System.Globalization;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items;

/// <summary>Looks through an item's variants and counts what it meets.</summary>
internal sealed class VariantSurveyor
{
    /// <summary>Up to this many combinations are all looked at.</summary>
    public const int MostExamined = 20_000;

    private const int SampleSize = 4_000;
    private const int MostKept = 200;
    private const long MostSteps = 3_000_000;

    private readonly Item _item;
    private readonly StepMeter _meter = new();
    private readonly VariantDrafter _drafter;
    private readonly VariantSample _sample;
    private readonly int[] _predicted;
    private readonly int[] _gaveAnswer;
    private int _examined;
    private int _satisfying;
    private int _accepted;
    private readonly RefusalTally _errors = new();
    private readonly RefusalTally _answerCollisions = new();
    private readonly RefusalTally _ruleCollisions = new();
    private readonly RefusalTally _others = new();

    public VariantSurveyor(Item item)
    {
        _item = item;
        _drafter = new(item, _meter);
        _sample = new(MostKept, Stream("(kept)"));
        _predicted = new int[item.MalRules.Count];
        _gaveAnswer = new int[item.MalRules.Count];
    }

    public VariantSurvey Run()
    {
        ParameterSpace space = new(_item.Parameters, _item.Definitions.Count);
        if (space.IsTooLarge)
        {
            return new() { Combinations = space.Count, TooManyCombinations = true };
        }

        bool isSampled = space.Count > MostExamined;
        foreach (Dictionary<string, Value> values in isSampled ? Drawn(space) : All(space))
        {
            if (_meter.Steps > MostSteps)
            {
                break;
            }

            _examined++;
            Examine(values);
        }

        bool hasStopped = _meter.Steps > MostSteps;
        IReadOnlyList<ItemVariant> variants = Render();
        return new()
        {
            Combinations = space.Count,
            StoppedEarly = hasStopped,
            IsComplete = !isSampled && !hasStopped,
            Examined = _examined,
            SatisfyingConstraints = _satisfying,
            Accepted = _accepted,
            EvaluationErrors = _errors.Count,
            AnswerCollisions = _answerCollisions.Count,
            RuleCollisions = _ruleCollisions.Count,
            OtherRefusals = _others.Count,
            FirstError = _errors.First,
            FirstAnswerCollision = _answerCollisions.First,
            FirstRuleCollision = _ruleCollisions.First,
            FirstOtherRefusal = _others.First,
            Rules = [.. _predicted.Zip(_gaveAnswer, (predicted, gave) => new RuleUse { Predicted = predicted, GaveAnswer = gave })],
            Variants = variants,
        };
    }

    private static IEnumerable<Dictionary<string, Value>> All(ParameterSpace space)
    {
        long count = (long)space.Count;
        for (long i = 0; i < count; i++)
        {
            yield return space.At(i);
        }
    }

    private IEnumerable<Dictionary<string, Value>> Drawn(ParameterSpace space)
    {
        DeterministicRandom[] streams = [.. _item.Parameters.Select(p => Stream(p.Name))];
        for (int i = 0; i < SampleSize; i++)
        {
            yield return space.Draw(streams);
        }
    }

    private void Examine(Dictionary<string, Value> values)
    {
        VariantDraft? draft = _drafter.TryDraft(values, out VariantRefusal? refusal);
        if (draft is null)
        {
            if (refusal!.Reason != VariantRefusalReason.ConstraintNotMet)
            {
                _errors.Add(_item, values, refusal);
            }

            return;
        }

        _satisfying++;
        for (int rule = 0; rule < draft.Predictions.Length; rule++)
        {
            _predicted[rule] += draft.Predictions[rule].Length > 0 ? 1 : 0;
            _gaveAnswer[rule] += OutcomeCheck.GivesAnswer(_item, draft, rule) ? 1 : 0;
        }

        refusal = OutcomeCheck.Check(_item, draft, out IReadOnlyList<MalRulePrediction> predictions);
        if (refusal is null)
        {
            _accepted++;
            _sample.Offer(draft, predictions);
            return;
        }

        RefusalTally tally = refusal.Reason switch
        {
            VariantRefusalReason.RuleGivesAnswer => _answerCollisions,
            VariantRefusalReason.RulesCoincide => _ruleCollisions,
            _ => _others,
        };
        tally.Add(_item, values, refusal);
    }

    private List<ItemVariant> Render()
    {
        List<ItemVariant> variants = [];
        foreach ((VariantDraft draft, IReadOnlyList<MalRulePrediction> predictions) in _sample.Kept)
        {
            if (VariantRenderer.TryRender(_item, draft, predictions, locale: null, _meter, out VariantRefusal? refusal) is { } variant)
            {
                variants.Add(variant);
            }
            else
            {
                _accepted--;
                _errors.Add(_item, draft.Values, refusal!);
            }
        }

        return variants;
    }

    private DeterministicRandom Stream(string name) =>
        DeterministicRandom.ForStream(0, _item.Id, _item.Revision.ToString(CultureInfo.InvariantCulture), "(survey)", name);
}
