namespace DiagnosticEngine.Inference;

/// <summary>A result of <see cref="GuidedInference"/>.</summary>
/// <param name="Probabilities">The probability of every node.</param>
/// <param name="EffectiveSize">How many independent samples it is worth; infinite when it is exact.</param>
/// <param name="Sample">States drawn from it; null where the probabilities come from messages alone.</param>
internal sealed record GuidedEstimate(double[] Probabilities, double EffectiveSize, KnowledgeSample? Sample);
