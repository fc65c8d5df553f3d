namespace DiagnosticEngine.Inference;

/// <summary>What <see cref="ScalableEstimator"/> keeps with a state.</summary>
/// <param name="Inference">The compiled graph, with all sets of nodes that evidence has been about.</param>
/// <param name="EffectiveSize">How many independent samples the state is worth; infinite when it is exact.</param>
internal sealed record GuidedMemory(GuidedInference Inference, double EffectiveSize);
