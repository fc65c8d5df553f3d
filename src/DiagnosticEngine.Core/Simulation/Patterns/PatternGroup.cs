namespace DiagnosticEngine.Simulation.Patterns;

/// <summary>What became of a group of simulated pupils in a study of error patterns.</summary>
public sealed record PatternGroup
{
    /// <summary>Who they are, in a few words.</summary>
    public required string Name { get; init; }

    /// <summary>How many.</summary>
    public required int Pupils { get; init; }

    /// <summary>By number of questions, from 0: share for whom everything that they follow is at the head of the list, with probability 0.9 or more, 0 to 1.</summary>
    public required IReadOnlyList<double> FirstByQuestions { get; init; }

    /// <summary>By number of questions, from 0: share of rules followed that are claimed (named with probability 0.8 or more), 0 to 1.</summary>
    public required IReadOnlyList<double> FoundByQuestions { get; init; }

    /// <summary>By number of questions, from 0: share of pupils of whom something is claimed that they do not follow, 0 to 1.</summary>
    public required IReadOnlyList<double> WronglyClaimedByQuestions { get; init; }

    /// <summary>Mean number of questions until everything that they follow is at the head of the list with probability 0.9; who never gets there counts as one more than were asked.</summary>
    public required double QuestionsToFirst { get; init; }

    /// <summary>What was followed and never came first, with how many pupils; empty for groups without rules.</summary>
    public required IReadOnlyDictionary<string, int> Missed { get; init; }
}
