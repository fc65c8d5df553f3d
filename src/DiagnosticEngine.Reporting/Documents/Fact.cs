namespace DiagnosticEngine.Reporting.Documents;

/// <summary>A name, such as "Materials", and what there is to say about it.</summary>
internal sealed record Fact(string Name, IReadOnlyList<string> Texts)
{
    /// <summary>A fact of one text; of none where the text is empty.</summary>
    public static Fact Of(string name, string text) => new(name, text.Length == 0 ? [] : [text]);
}
