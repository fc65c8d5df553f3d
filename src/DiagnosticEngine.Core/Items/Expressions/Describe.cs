namespace DiagnosticEngine.Items.Expressions;

/// <summary>Names values in messages.</summary>
internal static class Describe
{
    private const int Longest = 80;

    /// <summary>A value with its kind, shortened.</summary>
    public static string A(Value value) => value.Kind switch
    {
        ValueKind.Number => Short(value.ToString()),
        ValueKind.Boolean => value.ToString(),
        ValueKind.Text => $"the text '{Short(value.Text)}'",
        ValueKind.List => "a list",
        _ => "none",
    };

    /// <summary>A text, shortened.</summary>
    public static string Short(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
