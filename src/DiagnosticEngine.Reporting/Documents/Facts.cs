namespace DiagnosticEngine.Reporting.Documents;

/// <summary>Named facts, one under another.</summary>
internal sealed record Facts(IReadOnlyList<Fact> Items) : Block
{
    /// <summary>The facts that have something to say.</summary>
    public static Facts Of(params Fact[] facts) => new([.. facts.Where(f => f.Texts.Count > 0)]);
}
