namespace DiagnosticEngine.ErrorPatterns;

/// <summary>How an answer compares with what a rule, or several at once, predict.</summary>
internal enum RuleVerdict
{
    /// <summary>They predict nothing here.</summary>
    Silent,

    /// <summary>The answer is what they predict.</summary>
    Matches,

    /// <summary>The answer is another one.</summary>
    Differs,
}
