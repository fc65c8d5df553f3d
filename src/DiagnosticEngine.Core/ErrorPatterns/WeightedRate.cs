namespace DiagnosticEngine.ErrorPatterns;

/// <summary>A rate that pupils may have, and how usual it is.</summary>
/// <param name="Rate">A probability, 0 to 1.</param>
/// <param name="Weight">Above 0; the weights of a list are taken as shares of their sum.</param>
public sealed record WeightedRate(double Rate, double Weight);
