namespace DiagnosticEngine.Items.Expressions;

/// <summary>What sort of value an expression gives.</summary>
public enum ValueKind
{
    /// <summary>Nothing: a mal-rule that does not bite.</summary>
    None,

    /// <summary>An exact number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A list of values.</summary>
    List,
}
