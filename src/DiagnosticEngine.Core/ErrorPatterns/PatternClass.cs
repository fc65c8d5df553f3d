namespace DiagnosticEngine.ErrorPatterns;

/// <summary>What a hypothesis about a pupil's errors holds.</summary>
public enum PatternClass
{
    /// <summary>No wrong rule is followed; errors are slips.</summary>
    NoRule,

    /// <summary>The pupil errs in earnest, but no known rule explains it.</summary>
    Unexplained,

    /// <summary>One or more known rules are followed.</summary>
    Rules,
}
