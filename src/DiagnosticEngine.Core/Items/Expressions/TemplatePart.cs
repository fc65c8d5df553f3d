namespace DiagnosticEngine.Items.Expressions;

/// <summary>A stretch of plain text, or an expression and where it starts.</summary>
internal readonly record struct TemplatePart(string Text, Expression? Expression, int Position);
