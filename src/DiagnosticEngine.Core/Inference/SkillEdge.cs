namespace DiagnosticEngine.Inference;

/// <summary>An edge of a <see cref="SkillGraph"/>.</summary>
/// <param name="Parent">The group that supports.</param>
/// <param name="Child">The group that is supported.</param>
/// <param name="Support">For each state of the parent the bits of the child's support that are left.</param>
internal sealed record SkillEdge(int Parent, int Child, byte[] Support);
