namespace DiagnosticEngine.Inference;

/// <summary>How likely right, wrong and "not sure yet" are, with and without what an item asks for; each set sums to 1.</summary>
public sealed record OutcomeLikelihoods
{
    /// <summary>Right, when secured; 0 to 1.</summary>
    public required double RightWhenSecured { get; init; }

    /// <summary>Right, when not; 0 to 1.</summary>
    public required double RightWhenNot { get; init; }

    /// <summary>Wrong, when secured; 0 to 1.</summary>
    public required double WrongWhenSecured { get; init; }

    /// <summary>Wrong, when not; 0 to 1.</summary>
    public required double WrongWhenNot { get; init; }

    /// <summary>"Not sure yet", when secured; 0 to 1.</summary>
    public required double NotSureWhenSecured { get; init; }

    /// <summary>"Not sure yet", when not; 0 to 1.</summary>
    public required double NotSureWhenNot { get; init; }

    /// <summary>Information in bits that an answer is expected to give about one node (Shannon, 1948).</summary>
    /// <param name="mastery">Probability that what the item asks for is secured, 0 to 1.</param>
    public double Information(double mastery) =>
        Part(mastery, RightWhenSecured, RightWhenNot) + Part(mastery, WrongWhenSecured, WrongWhenNot)
        + Part(mastery, NotSureWhenSecured, NotSureWhenNot);

    private static double Part(double mastery, double secured, double not)
    {
        double any = (mastery * secured) + ((1 - mastery) * not);
        return Term(mastery, secured, any) + Term(1 - mastery, not, any);
    }

    private static double Term(double weight, double likelihood, double any) =>
        weight <= 0 || likelihood <= 0 ? 0 : weight * likelihood * Math.Log2(likelihood / any);
}
