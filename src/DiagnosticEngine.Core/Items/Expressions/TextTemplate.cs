namespace DiagnosticEngine.Items.Expressions;

/// <summary>A text with expressions in braces, parsed once.</summary>
public sealed class TextTemplate
{
    private TextTemplate(string source) => Source = source;

    /// <summary>The text as written.</summary>
    public string Source { get; }

    /// <summary>To be replaced.</summary>
    public static TextTemplate Parse(string source) => new(source);
}
