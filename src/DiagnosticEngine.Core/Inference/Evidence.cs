namespace DiagnosticEngine.Inference;

/// <summary>Something observed, as its likelihood with and without what it asks for.</summary>
/// <remarks>
/// Conjunctive (DINA; Junker and Sijtsma, 2001): the first likelihood holds when every named node is secured, the second otherwise. Equal
/// likelihoods say nothing. Only the ratio of the two matters.
/// </remarks>
public sealed record Evidence
{
    /// <summary>Positions of the nodes in <see cref="KnowledgeModel.Nodes"/>, each once.</summary>
    public required IReadOnlyList<int> Nodes { get; init; }

    /// <summary>Likelihood of the observation when all of them are secured, 0 to 1.</summary>
    public required double WhenSecured { get; init; }

    /// <summary>Likelihood of the observation when at least one is not, 0 to 1.</summary>
    public required double WhenNot { get; init; }
}
