namespace DiagnosticEngine.Inference;

/// <summary>All that was observed about one set of nodes, as one pair of likelihoods whose larger is 1.</summary>
/// <param name="Nodes">Positions of the nodes, rising.</param>
/// <param name="WhenSecured">Likelihood when all are secured.</param>
/// <param name="WhenNot">Likelihood when one is not.</param>
internal sealed record NodeSetEvidence(int[] Nodes, double WhenSecured, double WhenNot);
