namespace DiagnosticEngine.Tests.Programme;

/// <summary>A line of a pupil's list, and the skills of the map that it means.</summary>
internal sealed record ProfileLine(string List, string Words, IReadOnlyList<string> SkillIds);
