namespace DiagnosticEngine.Items.Expressions;

/// <summary>What sort of piece a token is.</summary>
internal enum TokenKind
{
    End,
    Number,
    Text,
    Name,
    Symbol,
    Error,
}
