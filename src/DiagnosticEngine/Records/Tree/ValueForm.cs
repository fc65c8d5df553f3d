namespace DiagnosticEngine.Records.Tree;

/// <summary>How a value was written.</summary>
internal enum ValueForm
{
    /// <summary>As text, in quotation marks.</summary>
    Text,

    /// <summary>As a number.</summary>
    Number,

    /// <summary>As true or false.</summary>
    Truth,

    /// <summary>As null.</summary>
    Nothing,

    /// <summary>In a cell of a table, which can be read as any of these.</summary>
    Cell,
}
