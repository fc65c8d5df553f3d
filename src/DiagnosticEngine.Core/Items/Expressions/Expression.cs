namespace DiagnosticEngine.Items.Expressions;

/// <summary>A formula over exact values, parsed once.</summary>
public sealed class Expression
{
    private Expression(string source) => Source = source;

    /// <summary>The formula as written.</summary>
    public string Source { get; }

    /// <summary>To be replaced.</summary>
    public static Expression Parse(string source) => new(source);
}
