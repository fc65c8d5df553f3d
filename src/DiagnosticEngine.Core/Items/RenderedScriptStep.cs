namespace DiagnosticEngine.Items;

/// <summary>A line of an observed task's script with its numbers filled in.</summary>
public sealed record RenderedScriptStep
{
    /// <summary>Whether the text is to be said (true) or done (false).</summary>
    public required bool IsSaid { get; init; }

    /// <summary>The words, or what to do.</summary>
    public required string Text { get; init; }

    /// <summary>When, in words; empty for straight away.</summary>
    public string When { get; init; } = "";
}
