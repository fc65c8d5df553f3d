namespace DiagnosticEngine.Items.Expressions;

/// <summary>A piece of an expression: for text, without its quotes; for an error, the message.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, int Position)
{
    /// <summary>Whether this is the sign or word.</summary>
    public bool Is(string text) => Kind is TokenKind.Symbol or TokenKind.Name && string.Equals(Text, text, StringComparison.Ordinal);

    /// <summary>How a message calls it.</summary>
    public string Description => Kind switch
    {
        TokenKind.End => "the end",
        TokenKind.Text => $"the text '{Text}'",
        _ => Text,
    };
}
