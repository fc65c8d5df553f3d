namespace DiagnosticEngine.Core.Tests.Architecture;

/// <summary>The rooms of Core from the ground up, and what breaks their order.</summary>
internal static class Rooms
{
    private const string Root = "DiagnosticEngine";

    /// <summary>Each line is a floor; rooms on one floor do not know each other.</summary>
    public static readonly string[][] Floors =
    [
        ["Numerics"],
        ["Curricula"],
        ["Items"],
        ["Scoring"],
        ["Inference"],
        ["ErrorPatterns"],
        ["Selection", "Stopping"],
        ["Sessions"],
        ["Diagnoses"],
        ["Roadmaps"],
        ["Progress"],
        ["Simulation"],
        [""],
    ];

    /// <summary>The room of a type; null for a type of somebody else's. The façade's room has the empty name.</summary>
    public static string? Of(Type type)
    {
        string name = type.Namespace ?? "";
        return name == Root ? ""
            : name.StartsWith(Root + ".", StringComparison.Ordinal) ? name[(Root.Length + 1)..].Split('.')[0]
            : null;
    }

    public static int FloorOf(string room) => Array.FindIndex(Floors, f => f.Contains(room));

    public static IReadOnlyList<string> Violations(IEnumerable<Type> types)
    {
        List<string> violations = [];
        foreach (Type type in types)
        {
            if (Of(type) is not { } from || FloorOf(from) < 0)
            {
                continue;
            }

            foreach (Type used in TypeReferences.Of(type))
            {
                if (Of(used) is { } to && to != from && (FloorOf(to) < 0 || FloorOf(to) >= FloorOf(from)))
                {
                    violations.Add($"{type.FullName} ({from}) uses {used.FullName} ({to})");
                }
            }
        }

        return [.. violations.Distinct().Order(StringComparer.Ordinal)];
    }
}
