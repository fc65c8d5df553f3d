namespace DiagnosticEngine.Diagnoses;

/// <summary>A level and what it would be in each joint state that is believed.</summary>
/// <param name="Estimate">The level.</param>
/// <param name="InStates">The level in each joint state, in tenths; empty where there are none.</param>
internal sealed record ReckonedLevel(LevelEstimate Estimate, int[] InStates);
