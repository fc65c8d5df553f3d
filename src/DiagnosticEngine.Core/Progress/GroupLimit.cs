namespace DiagnosticEngine.Progress;

/// <summary>Whom a group may bring together.</summary>
public enum GroupLimit
{
    /// <summary>Anybody.</summary>
    None,

    /// <summary>Pupils of one year group.</summary>
    SameYear,

    /// <summary>Pupils of one class.</summary>
    SameClass,
}
