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
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mastery"/> is outside 0 to 1.</exception>
    public double Information(double mastery) => AnswerInformation.Bits(
        mastery, [RightWhenSecured, WrongWhenSecured, NotSureWhenSecured], [RightWhenNot, WrongWhenNot, NotSureWhenNot]);
}
