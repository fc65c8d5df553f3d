using System.Numerics;

namespace DiagnosticEngine.Items;

/// <summary>What came of looking through an item's variants.</summary>
public sealed record VariantSurvey
{
    /// <summary>With fewer variants than this an item has few: pupils who meet it again soon meet the same numbers.</summary>
    public const int Enough = 30;

    /// <summary>How many combinations the parameters have.</summary>
    public required BigInteger Combinations { get; init; }

    /// <summary>Whether they are 1,000,000,000 or more, so that none was looked at.</summary>
    public bool TooManyCombinations { get; init; }

    /// <summary>Whether the expressions took so long that the survey stopped before its end.</summary>
    public bool StoppedEarly { get; init; }

    /// <summary>Whether every combination was looked at, once, rather than a sample.</summary>
    public bool IsComplete { get; init; }

    /// <summary>How many combinations were looked at.</summary>
    public int Examined { get; init; }

    /// <summary>How many of those met every condition.</summary>
    public int SatisfyingConstraints { get; init; }

    /// <summary>How many of those make a variant.</summary>
    public int Accepted { get; init; }

    /// <summary>
    /// How many variants there are: <see cref="Accepted"/> where every combination was looked at, else as many as the share of the sample leads to expect.
    /// </summary>
    public long LikelyVariants => IsComplete || Examined == 0 ? Accepted : (long)(Combinations * Accepted / Examined);

    /// <summary>Whether there are fewer than <see cref="Enough"/> variants.</summary>
    public bool HasFewVariants => LikelyVariants < Enough;

    /// <summary>How many failed because an expression has no value.</summary>
    public int EvaluationErrors { get; init; }

    /// <summary>How many were refused because a mal-rule gives the right answer.</summary>
    public int AnswerCollisions { get; init; }

    /// <summary>How many were refused because mal-rules with different meanings give the same.</summary>
    public int RuleCollisions { get; init; }

    /// <summary>How many were refused for another reason: the answer's kind or the options.</summary>
    public int OtherRefusals { get; init; }

    /// <summary>The first evaluation error; null for none.</summary>
    public VariantRefusal? FirstError { get; init; }

    /// <summary>The first collision with the right answer; null for none.</summary>
    public VariantRefusal? FirstAnswerCollision { get; init; }

    /// <summary>The first collision of two rules; null for none.</summary>
    public VariantRefusal? FirstRuleCollision { get; init; }

    /// <summary>The first refusal for another reason; null for none.</summary>
    public VariantRefusal? FirstOtherRefusal { get; init; }

    /// <summary>For each mal-rule, over the combinations that met every condition.</summary>
    public IReadOnlyList<RuleUse> Rules { get; init; } = [];

    /// <summary>Up to 200 variants, spread evenly over those accepted, in the order of the parameters' values.</summary>
    public IReadOnlyList<ItemVariant> Variants { get; init; } = [];
}
