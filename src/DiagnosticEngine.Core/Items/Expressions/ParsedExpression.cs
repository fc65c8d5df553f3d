namespace DiagnosticEngine.Items.Expressions;

/// <summary>What a formula's text comes to.</summary>
internal sealed record ParsedExpression(Node Root, IReadOnlyList<NameReference> Names)
{
    /// <summary>Reads a formula; one that is wrong has no names, and no value either.</summary>
    public static ParsedExpression Of(string source)
    {
        ExpressionParser parser = new(source);
        return parser.ParseAll() is { } root ? new(root, parser.Names) : Of(parser.Error!);
    }

    public static ParsedExpression Of(ExpressionError error) => new(new ErrorNode(error), []);
}
