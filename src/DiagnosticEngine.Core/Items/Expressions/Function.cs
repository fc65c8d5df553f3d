using System.Collections.Frozen;

namespace DiagnosticEngine.Items.Expressions;

/// <summary>A function that expressions may call.</summary>
internal sealed class Function
{
    /// <summary>No upper bound on the number of arguments.</summary>
    public const int Any = int.MaxValue;

    public required string Name { get; init; }

    public required int MinArguments { get; init; }

    public required int MaxArguments { get; init; }

    /// <summary>Computes the value; null for <c>if</c>, which does not look at all its arguments.</summary>
    public required Func<Arguments, Value>? Apply { get; init; }

    /// <summary>The words that the last argument, or its list, may hold; empty for any value.</summary>
    public IReadOnlySet<string> Words { get; init; } = FrozenSet<string>.Empty;

    /// <summary>How many arguments it takes, in words.</summary>
    public string Takes => (MinArguments, MaxArguments) switch
    {
        (int min, Any) => $"at least {Count(min)}",
        (int min, int max) when min == max => Count(min),
        (int min, int max) => $"{min} to {Count(max)}",
    };

    private static string Count(int arguments) => arguments == 1 ? "1 value" : $"{arguments} values";
}
