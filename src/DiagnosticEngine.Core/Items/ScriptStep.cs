namespace DiagnosticEngine.Items;

/// <summary>One thing that the adult does or says.</summary>
public sealed record ScriptStep
{
    /// <summary>Whether the text is to be said (true) or done (false).</summary>
    public required bool IsSaid { get; init; }

    /// <summary>The words, or what to do.</summary>
    public required LocalizedTemplate Text { get; init; }

    /// <summary>When, in words; empty for straight away.</summary>
    public string When { get; init; } = "";
}
