namespace DiagnosticEngine.Items;

/// <summary>How often a mal-rule had something to say in a survey.</summary>
public sealed record RuleUse
{
    /// <summary>On how many assignments it predicted at least one response.</summary>
    public required int Predicted { get; init; }

    /// <summary>On how many assignments one of its responses was the right answer.</summary>
    public required int GaveAnswer { get; init; }
}
