namespace DiagnosticEngine.Items.Pictures;

/// <summary>Something wrong with a picture's data as its author wrote it.</summary>
public sealed record PictureFinding
{
    /// <summary>Where: "points[0].lable"; empty for the picture itself.</summary>
    public required string Path { get; init; }

    /// <summary>What, in a sentence.</summary>
    public required string Message { get; init; }

    /// <summary>The nearest known name; null where there is none.</summary>
    public string? Suggestion { get; init; }
}
